namespace Rasid.Records.Packages;

/// <summary>A signature that a package carries.</summary>
/// <param name="Key">Which of the manifest's keys made it, from 0.</param>
/// <param name="Bytes">Its 64 bytes.</param>
public sealed record PackageSignature(int Key, ReadOnlyMemory<byte> Bytes);
