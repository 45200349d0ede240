using Rasid.Records.Registers;
using Rasid.Storage;

namespace Rasid.Web.Pages;

/// <summary>A register with how much it holds.</summary>
/// <param name="Register">The register.</param>
/// <param name="Counts">How many items it holds, in which states, and whose word they wait for.</param>
public sealed record RegisterRow(Register Register, ItemCounts Counts);
