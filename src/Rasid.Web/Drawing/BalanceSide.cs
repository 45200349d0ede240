using Rasid.Records.Registers.Balances;

namespace Rasid.Web.Drawing;

/// <summary>What is drawn of one side of a balance.</summary>
/// <param name="Side">Id of its voice.</param>
/// <param name="Band">From the least to the most claimed, a closed path.</param>
/// <param name="Low">The least claimed, a path.</param>
/// <param name="High">The most claimed, a path.</param>
/// <param name="Verified">What was verified, a path; empty where nothing was.</param>
/// <param name="LabelY">Where its last number stands.</param>
/// <param name="Last">What it had claimed in the end.</param>
public sealed record BalanceSide(string Side, string Band, string Low, string High, string Verified, double LabelY, Amount Last);
