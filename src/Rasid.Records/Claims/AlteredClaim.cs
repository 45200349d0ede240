namespace Rasid.Records.Claims;

/// <summary>A claim that a newer reading has otherwise.</summary>
/// <param name="Old">As it was.</param>
/// <param name="Now">As it is.</param>
/// <param name="Fields">What differs: <c>trigger</c>, <c>modes</c>, <c>status</c>, <c>date</c>, <c>actors</c>, <c>recipients</c>, <c>place</c>, <c>others</c> (host, auspices, chair) or <c>attribution</c>.</param>
public sealed record AlteredClaim(Claim Old, Claim Now, IReadOnlyList<string> Fields)
{
    internal static IReadOnlyList<string> FieldsOf(Claim a, Claim b)
    {
        var fields = new List<string>();
        Compare("trigger", a.Id == b.Id);
        Compare("modes", a.Modes.SequenceEqual(b.Modes, StringComparer.Ordinal) && a.Contexts.SequenceEqual(b.Contexts, StringComparer.Ordinal));
        Compare("status", a.Status == b.Status);
        Compare("date", a.Date == b.Date && a.DateBasis == b.DateBasis);
        Compare("actors", a.Actors.SequenceEqual(b.Actors));
        Compare("recipients", a.Recipients.SequenceEqual(b.Recipients));
        Compare("place", a.Place == b.Place);
        Compare("others", a.Hosts.SequenceEqual(b.Hosts) && a.Auspices.SequenceEqual(b.Auspices) && a.Chairs.SequenceEqual(b.Chairs));
        Compare("attribution", a.Attribution.Kind == b.Attribution.Kind && a.Attribution.Speaker == b.Attribution.Speaker && a.Attribution.Also.SequenceEqual(b.Attribution.Also));
        return fields;

        void Compare(string field, bool isSame)
        {
            if (!isSame) fields.Add(field);
        }
    }
}
