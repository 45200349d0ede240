using Rasid.Coding;

namespace Rasid.Reading.Tests;

/// <summary>English and mixed reports, and texts that want to be misread.</summary>
public sealed class EnglishReportTests
{
    private static readonly DateOnly Day = new(2024, 10, 28);

    [Theory]
    [InlineData("Mission urges calm\n\nTRIPOLI, May 12, 2025 – The mission urged calm.", "2025-05-12")]
    [InlineData("Talks end\n\nGENEVA, 23 October 2020 (Some Agency) – The talks ended.", "2020-10-23")]
    [InlineData("Talks end\n\nTRIPOLI, 27 March 2023 (Some Agency, an outlet) -\n\nThe talks ended.", "2023-03-27")]
    [InlineData("BENGHAZI (An Outlet) – February 11, 2022 – The house named a minister.", "2022-02-11")]
    public void A_dateline_dates_its_report_behind_a_heading_too(string text, string day) =>
        Assert.Equal(day, Read(text, null).Published.Value);

    [Fact]
    public void Names_in_a_dateline_are_no_mentions_and_the_dateline_is_set_apart()
    {
        var report = Read("TRIPOLI, 12 May 2025 – Aguila Saleh met Mohamed Takala in Cairo.", null);
        Assert.DoesNotContain(report.Mentions, m => m.Actor.Id == "tripoli");
        Assert.Contains(report.Boilerplate, b => b.Start == 0);
    }

    [Fact]
    public void A_dateline_in_a_line_of_its_own_names_nobody() =>
        Assert.Equal(["Sirte"], Read("TRIPOLI, 27 March 2023 (Tolmeita News, invented outlet) -\n\nThe officers met in Sirte on Sunday.", null).Mentions.Select(m => m.Actor.NameEn));

    [Fact]
    public void Each_sentence_of_a_mixed_report_is_read_in_its_own_language()
    {
        const string Text = "اجتمع وفد الاتحاد الأفريقي أمس الأحد في طرابلس مع أعضاء المجلس الأعلى للدولة.\nThe European Union condemned the attack on the airport of Sebha on Sunday.";
        var report = Read(Text, Day);
        Assert.Equal([EventType.Consult, EventType.Accuse], report.Events.Select(e => e.Type));
        Assert.All(report.Events, e => Assert.Equal(Text, report.Text));
        Assert.Contains(report.Mentions, m => m.Span.In(Text) == "European Union");
    }

    [Fact]
    public void Latin_names_in_an_Arabic_report_do_not_make_it_English()
    {
        const string Text = "قالت بعثة الأمم المتحدة للدعم في ليبيا (UNSMIL) إن وفد الاتحاد الأفريقي اجتمع في طرابلس مع أعضاء المجلس الأعلى للدولة يوم الأحد.";
        Assert.All(Read(Text, Day).Events, e => Assert.StartsWith("coding/", e.Rule.Source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The two sides’ commanders met in “Sirte” on\u00A023\u00A0October\u00A02020.", EventType.Consult)]
    [InlineData("RIVAL COMMANDERS MEET IN SIRTE UNDER UN AUSPICES", EventType.Consult)]
    [InlineData("U.N. envoy Hanna Tetteh met Lt. Gen. Mohammed al-Haddad in Tripoli on Oct. 23.", EventType.Consult)]
    [InlineData("the european union condemned the attack, \"and it will be answered\" it said", EventType.Accuse)]
    public void Odd_marks_and_letters_are_read(string text, EventType type) => Assert.Contains(Read(text, Day).Events, e => e.Type == type);

    [Theory]
    [InlineData("")]
    [InlineData(". . . ! ? ” ’ ( [ –")]
    [InlineData("and and and to to by by of of of that that who who")]
    [InlineData("“““ said said said , , , the the the 's 's 's")]
    [InlineData("To be, to have been, to have to be, not to be and to do.")]
    [InlineData("A\u0000B\u200F\u202E met C\uFEFF in \uD83D\uDE00 on 99 Juneuary 20205.")]
    public void Nonsense_is_read_without_a_fault(string text) => Assert.Equal(text, Read(text, Day).Text);

    [Fact]
    public void An_endless_sentence_is_read_in_linear_memory_and_its_spans_hold()
    {
        var text = string.Join(", ", Enumerable.Repeat("the envoy who met the minister that signed the deal urged the parties to agree to meet and called on them to withdraw", 200)) + ".";
        var report = Read(text, Day);
        foreach (var coded in report.Events)
        {
            Assert.True(coded.Evidence.End <= text.Length);
            Assert.All(coded.Trigger, t => Assert.True(coded.Evidence.Contains(t)));
        }
    }

    [Fact]
    public void Every_span_slices_to_its_words()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("tests", "gold", "english", "open"), "*.txt"))
        {
            var text = File.ReadAllText(file);
            foreach (var member in Read(text, null).Events.SelectMany(e => e.Actors.Concat(e.Recipients))) Assert.Equal(member.Text, member.Span.In(text));
        }
    }

    [Fact]
    public void The_same_report_is_read_the_same_by_a_reader_that_has_read_others()
    {
        var reader = new Reader(Shipped.Engine);
        var texts = Directory.EnumerateFiles(Repository.At("tests", "gold", "english", "open"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        foreach (var text in texts) reader.Read(new ReadRequest(text, Day, []));
        foreach (var text in texts)
            Assert.Equal(Read(text, Day).Events.Select(e => (e.Type, e.Evidence, e.Date)), reader.Read(new ReadRequest(text, Day, [])).Events.Select(e => (e.Type, e.Evidence, e.Date)));
    }

    private static ReadReport Read(string text, DateOnly? day) => new Reader(Shipped.Engine).Read(new ReadRequest(text, day, []));
}
