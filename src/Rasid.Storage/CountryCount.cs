namespace Rasid.Storage;

/// <summary>A country whose actors act in claims.</summary>
/// <param name="Country">ISO 3166 alpha-3, or PLOVER's code.</param>
/// <param name="Claims">In how many claims.</param>
/// <param name="Latest">The one of them that was read last.</param>
public sealed record CountryCount(string Country, long Claims, ClaimRow Latest);
