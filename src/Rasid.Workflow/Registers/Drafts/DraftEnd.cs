using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What a draft ends with: balances, what is open and overdue, what nobody else has seen, and what was not entered.</summary>
internal sealed class DraftEnd(DraftScope scope)
{
    public BriefSection? Balances(IEnumerable<ShownBalance> balances)
    {
        var language = scope.Language;
        var groups = new List<BriefGroup>();
        foreach (var balance in balances)
        {
            var sheet = balance.Sheet;
            var lines = new List<BriefItem>();
            for (var i = 0; i < sheet.Sides.Count; i++)
            {
                lines.Add(Line(scope.Word("field", balance.Side(sheet.Sides[i], language), string.Join(scope.Word("fields.between"), balance.Sums(i, language))) + "."));
            }
            lines.AddRange(sheet.Findings.Select(f => Line(scope.Word("finding", ShownBalance.Rule(f.Rule, language), ShownBalance.Of(f.Verdict, language), balance.Of(f, language)))));
            groups.Add(new BriefGroup(scope.Word("balance.asof", balance.Title(language), DayWords.Of(sheet.AsOf, language)), lines));
            if (sheet.Steps.Count > 0) groups.Add(new BriefGroup(ShownBalance.Word("steps", language), [.. sheet.Steps.Select(s => Step(balance, s))]));
            if (sheet.Left.Count > 0)
            {
                var left = sheet.Left.Select(b => ShownBalance.Word("left.one", language, ShownBalance.Item(b.Item), ShownBalance.Of(b.Use, language)));
                groups.Add(new BriefGroup("", [Line(ShownBalance.Word("left", language, scope.Joined(left)) + ".")]));
            }
        }
        return groups.Count == 0 ? null : new BriefSection("balances", scope.Word("section.balances"), groups, "");
    }

    /// <summary>Items of registers whose work ends: those that are still open, those past their day first.</summary>
    public BriefSection? Open(IReadOnlyList<(Register Register, IReadOnlyList<Item> Items)> registers)
    {
        var kept = registers.Where(r => r.Register.Open.Count > 0).ToList();
        if (kept.Count == 0) return null;
        var (overdue, open) = (new List<BriefItem>(), new List<BriefItem>());
        foreach (var (register, items) in kept)
        {
            var due = register.Field(register.Due);
            var day = due ?? DraftScope.DayField(register);
            foreach (var item in items.Where(i => i.Why.Length == 0 && i.State != ItemState.Withdrawn && i.Stages.Any(s => register.Open.Contains(s)))
                .OrderBy(i => DraftScope.Days(i, day)?.To ?? DateOnly.MaxValue).ThenBy(i => i.Entered.Ref, StringComparer.Ordinal).ThenBy(i => i.Id))
            {
                var to = DraftScope.Days(item, due)?.To;
                var text = new DraftItem(scope).Short(item, register);
                if (to < scope.Request.AsOf) overdue.Add(Line(scope.Word("overdue", text, DayWords.Of(DraftScope.Edtf(item, due), scope.Language), scope.Request.AsOf.DayNumber - to.Value.DayNumber)));
                else open.Add(Line(scope.Word(due is not null && to is null ? "open.undue" : "open", text)));
            }
        }
        var groups = new List<BriefGroup>();
        if (overdue.Count > 0) groups.Add(new BriefGroup(scope.Word("group.overdue", DayWords.Of(scope.Request.AsOf, scope.Language)), overdue));
        if (open.Count > 0) groups.Add(new BriefGroup(scope.Word("group.open"), open));
        return new BriefSection("open", scope.Word("section.open"), groups, groups.Count == 0 ? scope.Word("none.open") : "");
    }

    /// <summary>Items of which no other voice than the one that entered them says that they are so or not so.</summary>
    public BriefSection Unseen(IReadOnlyList<(Register Register, IReadOnlyList<Item> Items)> ofPeriod)
    {
        var groups = new List<BriefGroup>();
        foreach (var (register, items) in ofPeriod)
        {
            var unseen = items.Where(i => i.State != ItemState.Withdrawn && !i.Voices.Any(v => !v.IsEnterer && IsJudged(i, v.Voice))).ToList();
            if (unseen.Count > 0) groups.Add(new BriefGroup(register.Label(scope.IsArabic), [.. unseen.Select(i => Line(Unseen(i, register)))]));
        }
        return new BriefSection("unseen", scope.Word("section.unseen"), groups, groups.Count == 0 ? scope.Word("none.unseen") : "");
    }

    /// <summary>What was not entered: registers without an item, and voices that entered none. Nothing follows from it of what happened.</summary>
    public BriefSection NotEntered(IReadOnlyList<(Register Register, IReadOnlyList<Item> Items)> ofPeriod)
    {
        var lines = new List<BriefItem>();
        foreach (var (register, all) in ofPeriod)
        {
            var items = all.Where(i => i.State != ItemState.Withdrawn).ToList();
            var silent = register.Enter.Where(v => !items.Any(i => i.Entered.Voice == v)).Select(scope.Voice).ToList();
            if (items.Count == 0) lines.Add(Line(scope.Word("nothing", register.Label(scope.IsArabic))));
            else if (silent.Count > 0) lines.Add(Line(scope.Word("nothing-by", register.Label(scope.IsArabic), scope.Joined(silent))));
        }
        return new BriefSection("not-entered", scope.Word("section.not-entered"), lines.Count == 0 ? [] : [new BriefGroup("", lines)], scope.Word("remark.not-entered"));
    }

    private static bool IsJudged(Item item, string voice) => item.Fields.Any(f => f.WordOf(voice) is VerificationWord.Confirm or VerificationWord.Dispute);

    private string Unseen(Item item, Register register)
    {
        var text = new DraftItem(scope).Short(item, register);
        var looked = item.Voices.Where(v => v.Word == VerificationWord.NotSeen).Select(v => scope.Voice(v.Voice)).ToList();
        return looked.Count > 0 ? scope.Word("unseen.by", text, scope.Voice(item.Entered.Voice), scope.Joined(looked)) : scope.Word("unseen", text, scope.Voice(item.Entered.Voice));
    }

    private BriefItem Step(ShownBalance balance, Records.Registers.Balances.BalanceStep step)
    {
        var language = scope.Language;
        var sides = step.Sides.Select(s => scope.Word("field", balance.Side(s.Side, language), ShownBalance.Of(s.Claimed, language))).ToList();
        if (step.Difference is { } rate) sides.Add(scope.Word("field", ShownBalance.Word("column.difference", language), ShownBalance.Of(rate, language)));
        return new BriefItem(DayWords.Of(step.Day, language), string.Join(scope.Word("fields.between"), sides) + ".", [], null, []);
    }

    private static BriefItem Line(string text) => new("", text, [], null, []);
}
