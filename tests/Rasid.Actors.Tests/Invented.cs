using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Actors.Tests;

/// <summary>An invented process, so that no test here rests on a pack.</summary>
internal static class Invented
{
    public static ActorLanguage Language { get; } = ActorLanguage.Load(Folder());

    public static Actor Valand { get; } = new("valand", ActorKind.State, "فالاند", "Valand", "VAL", "", Side.None, "demo:1");

    public static Actor Guard { get; } = new("guard", ActorKind.Body, "حرس الجسر الشمالي", "North Bridge Guard", "VAL", "MIL", Side.West, "demo:2");

    public static Actor Zaydan { get; } = new("zaydan", ActorKind.Person, "نوفل الجسري", "Nawfal al-Jisri", "VAL", "GOV", Side.West, "demo:3");

    public static Actor Corner { get; } = new("corner", ActorKind.Place, "الركن", "Rukn", "VAL", "", Side.None, "demo:4");

    public static ActorIndex Index(params ActorName[] more) => ActorIndex.Build(
        [
            Name(Valand, NameKind.Full, "فالاند"), Name(Valand, NameKind.Nisba, "فالاندي"), Name(Guard, NameKind.Full, "حرس الجسر الشمالي"),
            Name(Zaydan, NameKind.Full, "نوفل الجسري"), Name(Zaydan, NameKind.Surname, "الجسري", NameNeed.Full), Name(Corner, NameKind.Full, "الركن", NameNeed.Noun), .. more,
        ],
        [new Office("president:valand", "president", "", "valand", "", "GOV", "demo:5")],
        [new OfficeTerm(new Office("president:valand", "president", "", "valand", "", "GOV", "demo:5"), Zaydan, new DateRange(new DateOnly(2001, 1, 1), new DateOnly(2005, 12, 31)), new DateRange(new DateOnly(2001, 12, 31), new DateOnly(2005, 1, 1)), "demo:6")],
        Language);

    public static ActorName Name(Actor actor, NameKind kind, string form, NameNeed need = NameNeed.None, DateRange valid = default) => new(actor, kind, need, form, valid, actor.Source);

    public static string Read(string text, DateOnly? day = null, params ActorName[] more)
    {
        var table = new Tokenizer(new WordTypes(Words)).Tokenize(text);
        var mentions = new ActorReader(Index(more), Language).Read(table, new ReadingChooser(Words).Choose(table), day is { } d ? DateRange.Day(d) : null);
        return string.Join(" | ", mentions.Where(m => !m.IsOptional).Select(m => $"{m.Span.In(text)}={m.Actor.Id}"));
    }

    private static Lexicon Words { get; } = Lexicon.Load(Folder());

    private static DataFolder Folder()
    {
        var folder = Repository.At("data", "ar");
        return new DataFolder(Directory.GetFiles(folder, "*.tsv", SearchOption.AllDirectories).Where(f => !f.EndsWith(".examples.tsv", StringComparison.Ordinal))
            .Select(f => new KeyValuePair<string, string>(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))));
    }
}
