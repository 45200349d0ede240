using Rasid.Records.Claims;

namespace Rasid.Web.Pages;

/// <summary>One value of one field of an event, with the claims that say so.</summary>
/// <param name="Text">The value in words; empty where <paramref name="Member"/> is it.</param>
/// <param name="Detail">What is said beside it; empty when nothing.</param>
/// <param name="Date">EDTF where the value is a date; else empty.</param>
/// <param name="Member">Who or where, where it is somebody or somewhere; else null.</param>
/// <param name="Claims">Numbers of the claims, from 1.</param>
/// <param name="Stands">Whether it stands for the event, or another value does.</param>
public sealed record FieldValue(string Text, string Detail, string Date, ClaimMember? Member, IReadOnlyList<int> Claims, bool Stands = true);
