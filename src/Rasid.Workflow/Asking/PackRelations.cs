using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>What the pack says of how an actor is related to others; each line cites its row.</summary>
internal static class PackRelations
{
    public static List<AnswerLine> Of(AskContext context, Dossier dossier)
    {
        var lines = new List<AnswerLine>();
        if (dossier.Parent is { } parent) Add("pack.parent", parent, "", dossier.Actor.Source);
        foreach (var part in dossier.Parts) Add("pack.part", part, "", part.Source);
        foreach (var seat in dossier.Seats) Add("pack.seat", seat.Body, PackPeriod.Of(seat.When), seat.Row, seat.When.IsUnsure);
        foreach (var member in dossier.Members) Add(Key(member), member.Person, PackPeriod.Of(member.When), member.Row, member.When.IsUnsure);
        foreach (var office in dossier.Offices) Line(context.Fill("pack.holds", Named(office.NameAr, office.NameEn)), office.Office.Of, office.When, office.Row);
        foreach (var holder in dossier.Holders) lines.Add(ChairsQuestion.Tenure(context, holder));
        foreach (var post in dossier.Posts) Line(context.Fill("pack.holds", Named(post.NameAr, post.NameEn)), post.Body?.Id ?? "", post.When, post.Row);
        foreach (var post in dossier.Staff) Line(context.Fill("pack.office", context.Name(post.Person), Named(post.NameAr, post.NameEn)), post.Person.Id, post.When, post.Row);
        foreach (var kin in dossier.Kin)
        {
            var text = context.Fill("kin." + kin.Relation.ToString().ToLowerInvariant(), context.Name(kin.Person), context.Name(kin.Kin));
            Put(text, kin.Person.Id == dossier.Actor.Id ? kin.Kin.Id : kin.Person.Id, "", kin.Row, kin.IsUnsure);
        }
        return lines;

        string Named(string ar, string en) => context.Language == Language.Arabic ? ar : en;

        void Add(string key, Actors.Actor other, string date, string row, bool isUnsure = false) => Put(context.Fill(key, context.Name(other)), other.Id, date, row, isUnsure);

        void Line(string text, string other, Period when, string row) => Put(text, other, PackPeriod.Of(when), row, when.IsUnsure);

        void Put(string text, string other, string date, string row, bool isUnsure) =>
            lines.Add(new AnswerLine(text, date, [AnswerCitation.OfRow(row)]) { Who = other.Length > 0 ? [other] : [], Notes = isUnsure ? [context.Word("pack.unsure")] : [] });
    }

    private static string Key(Membership member) => member.Side == Actors.Side.None ? "pack.member" : "pack.member." + member.Side.ToString().ToLowerInvariant();
}
