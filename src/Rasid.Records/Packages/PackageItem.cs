namespace Rasid.Records.Packages;

/// <summary>Something that a package carries: a <see cref="PackageEntry"/> or a <see cref="PackageText"/>.</summary>
public abstract record PackageItem;
