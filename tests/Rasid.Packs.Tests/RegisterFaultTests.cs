using Rasid.Records.Registers;
using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

/// <summary>A register that is wrong is told in one clear sentence, with file and line, and nothing of the pack is loaded.</summary>
public sealed class RegisterFaultTests : IDisposable
{
    private const string Agreement = """
        id: accord
        name_ar: اتفاق الجسر
        name_en: Bridge accord
        date: 2021-05-04
        parties: [guard]
        source: invented
        provisions:
          - { id: a-1, label_ar: فتح الجسر, label_en: Bridge opened, duty_ar: يُفتح الجسر, duty_en: The bridge opens, obliged: [guard], pam: cease-fire, source: invented }
        links:
          - { id: "a-1:opened", to: a-1, type: RETREAT, near: [جسر], stage: begun }

        """;

    private const string Head = """
        voices:
          - { id: north, kind: party, actor: guard, label_ar: الشمال, label_en: North, source: invented }
          - { id: south, kind: party, label_ar: الجنوب, label_en: South, source: invented }
          - { id: wardens, kind: monitor, label_ar: الحراس, label_en: Wardens, source: invented }
        choices:
          - id: ways
            options:
              - { id: road, label_ar: طريق, label_en: road, provisions: [a-1], source: invented }
        registers: [convoys]
        drafts:
          - { id: month, label_ar: شهر, label_en: Month, period: month, registers: [convoys] }

        """;

    private const string Convoys = """
        id: convoys
        label_ar: القوافل
        label_en: Convoys
        item_ar: قافلة
        item_en: convoy
        about_ar: كل قافلة على الجسر.
        about_en: Every convoy on the bridge.
        agreements: [accord]
        enter: [north, south]
        needs: [north, south]
        heading: [side, date]
        states:
          - { id: asked, label_ar: مطلوبة, label_en: asked, next: [passed] }
          - { id: passed, label_ar: عبرت, label_en: passed, by: [wardens] }
        fields:
          - { id: side, type: party, required: true, label_ar: الطرف, label_en: Side }
          - { id: date, type: date, required: true, label_ar: التاريخ, label_en: Date }
          - { id: lorries, type: number, min: 1, max: 90, label_ar: الشاحنات, label_en: Lorries, unit_ar: شاحنة, unit_en: lorries }
          - { id: way, type: choice, from: ways, label_ar: المسلك, label_en: Way }
          - { id: turned, type: yes-no, label_ar: رُدت, label_en: Turned back, verified_by: [wardens] }
          - { id: before, type: item, of: convoys, label_ar: قبلها, label_en: The one before }
          - { id: files, type: attachment, many: true, label_ar: مرفقات, label_en: Files }
          - id: stage
            type: choice
            label_ar: المرحلة
            label_en: Stage
            options: [ { id: one, label_ar: الأولى, label_en: first } ]
        balance:
          - { id: even, label_ar: ميزان, label_en: Balance, side: side, claimed: lorries, day: date, stage: stage, gradual: 40, balanced: 25, simultaneous: 14, sequenced: true }

        """;

    private readonly PackFolder _folder = new();

    public RegisterFaultTests()
    {
        foreach (var name in new[] { "agreements", "registers" }) Directory.CreateDirectory(Path.Combine(_folder.Folder, name));
        _folder.Guard("guard\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
        _folder.Write("agreements/accord.yaml", Agreement);
        _folder.Write("registers.yaml", Head);
        _folder.Write("registers/convoys.yaml", Convoys);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_registers_are_loaded_with_all_that_they_say()
    {
        var book = _folder.Read().Pack!.Registers;
        Assert.Equal(["north", "south"], book.Parties.Select(p => p.Id));
        Assert.Equal(("guard", VoiceKind.Monitor), (book.Voice("north")!.Actor, book.Voice("wardens")!.Kind));
        var convoys = Assert.Single(book.Registers);
        Assert.Equal(("القوافل", "convoy", "pack/registers/convoys.yaml:1"), (convoys.Label(true), convoys.Item(false), convoys.Row));
        Assert.Equal([FieldType.Party, FieldType.Date, FieldType.Number, FieldType.Choice, FieldType.YesNo, FieldType.Item, FieldType.Attachment, FieldType.Choice], convoys.Fields.Select(f => f.Type));
        Assert.Equal(["a-1"], convoys.Field("way")!.Option("road")!.Provisions);
        Assert.Equal((1L, 90L, "شاحنة"), (convoys.Field("lorries")!.Min!.Value, convoys.Field("lorries")!.Max!.Value, convoys.Field("lorries")!.Unit(true)));
        Assert.Equal(["north", "south", "wardens"], convoys.States.SelectMany(s => s.By));
        Assert.True(convoys.MayFill("wardens", convoys.Field("turned")!));
        Assert.False(convoys.MayFill("north", convoys.Field("turned")!));
        Assert.Equal((40, 25, 14, true), (convoys.Balances[0].Gradual, convoys.Balances[0].Balanced, convoys.Balances[0].Simultaneous, convoys.Balances[0].IsSequenced));
        Assert.Equal(["convoys"], Assert.Single(book.Drafts).Registers);
    }

    [Fact]
    public void A_pack_without_registers_is_sound()
    {
        File.Delete(Path.Combine(_folder.Folder, "registers.yaml"));
        Directory.Delete(Path.Combine(_folder.Folder, "registers"), recursive: true);
        Assert.Empty(_folder.Read().Pack!.Registers.Registers);
    }

    [Fact]
    public void Registers_shape_no_reading_so_they_are_no_part_of_the_packs_digest()
    {
        var with = _folder.Read().Pack!.Digest;
        File.Delete(Path.Combine(_folder.Folder, "registers.yaml"));
        File.Delete(Path.Combine(_folder.Folder, "registers", "convoys.yaml"));
        Assert.Equal(with, _folder.Read().Pack!.Digest);
    }

    [Theory]
    [InlineData("type: date,", "type: day,", "RSD3206", 17, "\"day\" is no type of field")]
    [InlineData("from: ways", "from: streets", "RSD3207", 19, "no list of options \"streets\"")]
    [InlineData("from: ways", "from: ways, options: [ { id: sea, label_ar: بحر, label_en: sea } ]", "RSD3208", 19, "either \"options\"")]
    [InlineData(", from: ways", "", "RSD3208", 19, "either \"options\"")]
    [InlineData("type: yes-no,", "type: yes-no, min: 1,", "RSD3209", 20, "\"min\" does not belong to a field of type yes-no")]
    [InlineData("enter: [north, south]", "enter: [north, east]", "RSD3210", 9, "no voice \"east\"")]
    [InlineData("needs: [north, south]", "needs: [north, east]", "RSD3210", 10, "no voice \"east\"")]
    [InlineData(", label_en: passed, by: [wardens]", ", label_en: passed, by: [east]", "RSD3210", 14, "no voice \"east\"")]
    [InlineData("verified_by: [wardens]", "verified_by: [east]", "RSD3210", 20, "no voice \"east\"")]
    [InlineData("agreements: [accord]", "agreements: [treaty]", "RSD3211", 1, "no agreement \"treaty\"")]
    [InlineData("heading: [side, date]", "heading: [side, town]", "RSD3212", 11, "no field \"town\"")]
    [InlineData("heading: [side, date]", "heading: [files]", "RSD3218", 11, "is of type attachment")]
    [InlineData("heading: [side, date]\n", "", "RSD3114", 1, "\"heading\" is missing")]
    [InlineData("enter: [north, south]\n", "", "RSD3114", 1, "\"enter\" is missing")]
    [InlineData("next: [passed]", "next: [passed, gone]", "RSD3213", 13, "no state \"gone\"")]
    [InlineData(", next: [passed]", "", "RSD3214", 14, "nothing leads to the state \"passed\"")]
    [InlineData("{ id: passed,", "{ id: asked,", "RSD3103", 14, "stands twice", "next: [passed]", "next: [asked]")]
    [InlineData("min: 1,", "min: one,", "RSD3216", 18, "\"one\" is no whole number")]
    [InlineData("min: 1,", "min: 91,", "RSD3217", 18, "below the least")]
    [InlineData("gradual: 40", "gradual: 140", "RSD3216", 29, "from 1 to 100")]
    [InlineData("claimed: lorries", "claimed: cars", "RSD3212", 29, "no field \"cars\"")]
    [InlineData("claimed: lorries", "claimed: date", "RSD3220", 29, "cannot be the claimed of a balance")]
    [InlineData("claimed: lorries", "claimed: lorries, verified: side", "RSD3220", 29, "cannot be the verified")]
    [InlineData("day: date, stage: stage", "day: side, stage: stage", "RSD3220", 29, "cannot be the day")]
    [InlineData("day: date, stage: stage", "day: date, stage: date", "RSD3220", 29, "cannot be the stage")]
    [InlineData(", stage: stage,", ",", "RSD3114", 29, "\"stage\" is missing")]
    [InlineData("sequenced: true", "sequenced: true, counts: [gone]", "RSD3213", 29, "no state \"gone\"")]
    [InlineData("sequenced: true", "sequenced: true, announced: [asked]", "RSD3114", 29, "\"counts\" is missing")]
    [InlineData("sequenced: true", "sequenced: true, counts: [asked, passed], announced: [asked]", "RSD3223", 29, "is in \"counts\" and in \"announced\"")]
    [InlineData("heading: [side, date]", "heading: [side, date]\nopen: [gone]", "RSD3213", 1, "no state \"gone\"")]
    [InlineData("heading: [side, date]", "heading: [side, date]\ndue: side", "RSD3224", 1, "nothing can be due by \"side\"")]
    [InlineData("of: convoys", "of: caravans", "RSD3221", 21, "no register \"caravans\"")]
    [InlineData("heading: [side, date]", "heading: [side, date]\nparent: caravans", "RSD3221", 1, "no register \"caravans\"", "of: convoys", "of: convoys, required: true")]
    [InlineData("id: before, type: item, of: convoys", "id: date, type: text", "RSD3103", 21, "\"date\" stands twice")]
    [InlineData("label_ar: القوافل\n", "", "RSD3114", 1, "\"label_ar\" is missing")]
    [InlineData("label_en: Convoys\n", "", "RSD3114", 1, "\"label_en\" is missing")]
    [InlineData("item_en: convoy\n", "", "RSD3114", 1, "\"item_en\" is missing")]
    [InlineData("about_ar: كل قافلة على الجسر.\n", "", "RSD3114", 1, "\"about_ar\" is missing")]
    [InlineData(", label_en: Turned back", "", "RSD3114", 20, "\"label_en\" is missing")]
    [InlineData(", unit_en: lorries", "", "RSD3114", 18, "is missing")]
    [InlineData("label_ar: الأولى, ", "", "RSD3114", 27, "\"label_ar\" is missing")]
    [InlineData("label_en: first }", "label_en: first, provisions: [a-1] }", "RSD3104", 27, "where it comes from")]
    [InlineData("label_en: first }", "label_en: first, provisions: [a-9], source: invented }", "RSD3222", 23, "provision \"a-9\"")]
    [InlineData("label_en: first }", "label_en: first }, { id: one, label_ar: الثانية, label_en: second }", "RSD3103", 27, "\"one\" stands twice")]
    [InlineData("id: convoys\nlabel", "id: caravans\nlabel", "RSD3204", 1, "is not the name of its file \"convoys\"")]
    [InlineData("id: convoys\nlabel", "id: The Convoys\nlabel", "RSD3123", 1, "is no id")]
    [InlineData("agreements: [accord]", "words: sealed", "RSD1004", 8, "\"sealed\" is no words")]
    [InlineData("type: yes-no,", "type: yes-no, per: side,", "RSD1004", 20, "\"side\" is no per")]
    [InlineData("type: yes-no,", "type: yes-no, required: perhaps,", "RSD1004", 20, "\"perhaps\" is no required")]
    [InlineData("type: yes-no,", "kind: yes-no,", "RSD3140", 20, "there is no field \"kind\"")]
    public void A_fault_in_a_register_is_told_at_its_line(string sound, string wrong, string code, int line, string says, string more = "", string instead = "")
    {
        var content = With(Convoys, sound, wrong);
        if (more.Length > 0) content = With(content, more, instead);
        _folder.Write("registers/convoys.yaml", content);
        var fault = Told(code);
        Assert.Equal($"{code} pack/registers/convoys.yaml:{line}", PackFolder.Place(fault));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registers: [convoys]\n", "registers: []\n", "RSD3201", 9, "no register is named")]
    [InlineData("registers: [convoys]\n", "", "RSD3201", 1, "no register is named")]
    [InlineData("registers: [convoys]\n", "registers: [convoys, boats]\n", "RSD3202", 9, "\"boats\" has no file")]
    [InlineData("registers: [convoys]\n", "registers: [convoys, convoys]\n", "RSD3103", 9, "stands twice")]
    [InlineData("id: south,", "id: north,", "RSD3103", 3, "\"north\" stands twice")]
    [InlineData("id: south,", "id: low,", "RSD3205", 3, "\"low\" is a word of the record's own format")]
    [InlineData("actor: guard", "actor: nobody", "RSD3102", 2, "no actor \"nobody\"")]
    [InlineData("kind: monitor", "kind: guest", "RSD1004", 4, "\"guest\" is no kind")]
    [InlineData("label_en: Wardens, source: invented", "label_en: Wardens", "RSD3104", 4, "where it comes from")]
    [InlineData("label_ar: الحراس, ", "", "RSD3114", 4, "\"label_ar\" is missing")]
    [InlineData("provisions: [a-1], source", "provisions: [a-7], source", "RSD3222", 6, "provision \"a-7\"")]
    [InlineData("period: month, registers: [convoys]", "period: month, registers: [boats]", "RSD3221", 11, "no register \"boats\"")]
    [InlineData("period: month", "period: week", "RSD1004", 11, "\"week\" is no period")]
    [InlineData("choices:", "choices: &c", "", 0, "")]
    [InlineData("label_ar: شهر", "label_ar: *c", "RSD3112", 11, "aliases")]
    public void A_fault_in_the_head_is_told_at_its_line(string sound, string wrong, string code, int line, string says)
    {
        _folder.Write("registers.yaml", With(Head, sound, wrong));
        if (code.Length == 0)
        {
            Assert.Empty(_folder.Read().Faults);
            return;
        }
        var fault = Told(code);
        Assert.Equal($"{code} pack/registers.yaml:{line}", PackFolder.Place(fault));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_listed_is_told()
    {
        _folder.Write("registers/boats.yaml", With(Convoys, "id: convoys\nlabel", "id: boats\nlabel"));
        Assert.Equal(["RSD3203 pack/registers/boats.yaml:1"], _folder.Places());
    }

    [Fact]
    public void Registers_without_their_head_are_told()
    {
        File.Delete(Path.Combine(_folder.Folder, "registers.yaml"));
        Assert.Equal(["RSD3200 pack/registers.yaml:0"], _folder.Places());
    }

    [Fact]
    public void Two_files_of_one_register_are_told()
    {
        _folder.Write("registers/boats.yaml", Convoys);
        _folder.Write("registers.yaml", With(Head, "registers: [convoys]\n", "registers: [convoys, boats]\n"));
        Assert.Equal(["RSD3204 pack/registers/boats.yaml:1"], _folder.Places());
    }

    [Fact]
    public void A_register_that_cannot_be_read_makes_no_false_faults_elsewhere()
    {
        _folder.Write("registers/convoys.yaml", "id: [");
        Assert.Equal(["RSD3112"], _folder.Read().Faults.Select(f => f.Code));
    }

    [Fact]
    public void A_register_with_a_parent_says_to_which_item_its_own_belong()
    {
        _folder.Write("registers.yaml", With(Head, "registers: [convoys]\n", "registers: [convoys, lorries]\n"));
        var lorries = With(With(Convoys, "id: convoys\nlabel", "id: lorries\nlabel"), "enter:", "parent: convoys\nenter:");
        _folder.Write("registers/lorries.yaml", lorries);
        Assert.Equal(["RSD3219 pack/registers/lorries.yaml:1"], _folder.Places());
        _folder.Write("registers/lorries.yaml", With(lorries, "of: convoys", "of: convoys, required: true"));
        Assert.Equal("convoys", _folder.Read().Pack!.Registers.Under("convoys").Single().Parent);
    }

    [Fact]
    public void A_circle_of_parents_is_told_once_with_its_members()
    {
        _folder.Write("registers.yaml", With(Head, "registers: [convoys]\n", "registers: [convoys, lorries]\n"));
        _folder.Write("registers/convoys.yaml", With(With(Convoys, "of: convoys", "of: lorries, required: true"), "enter:", "parent: lorries\nenter:"));
        _folder.Write("registers/lorries.yaml", With(With(With(Convoys, "id: convoys\nlabel", "id: lorries\nlabel"), "of: convoys", "of: convoys, required: true"), "enter:", "parent: convoys\nenter:"));
        var fault = Told("RSD3120");
        Assert.Equal("RSD3120 pack/registers/convoys.yaml:1", PackFolder.Place(fault));
        Assert.Contains("convoys → lorries → convoys", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_belongs_to_itself_is_told()
    {
        _folder.Write("registers/convoys.yaml", With(With(Convoys, "of: convoys", "of: convoys, required: true"), "enter:", "parent: convoys\nenter:"));
        Assert.Contains("convoys → convoys", Told("RSD3120").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_repeats_itself_by_aliases_is_told_and_not_followed()
    {
        var lines = Enumerable.Range(1, 15).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        _folder.Write("registers.yaml", "a0: &a0 [x]\n" + string.Join('\n', lines) + "\n");
        Assert.Equal("RSD3112", _folder.Read().Faults[0].Code);
    }

    [Fact]
    public void Lists_without_end_are_told_once()
    {
        var options = string.Join(", ", Enumerable.Range(0, 501).Select(i => $"{{ id: o{i}, label_ar: خيار, label_en: option }}"));
        _folder.Write("registers/convoys.yaml", With(Convoys, "from: ways", $"options: [ {options} ]"));
        Assert.Equal(["RSD3215 pack/registers/convoys.yaml:19"], _folder.Places());
    }

    [Fact]
    public void A_later_pack_says_a_register_anew_in_its_place()
    {
        using var later = new PackFolder();
        later.Write("states.tsv", "id\tcode\tname_en\tneed\tsource\tname_ar\n");
        Directory.CreateDirectory(Path.Combine(later.Folder, "registers"));
        later.Write("registers.yaml", "registers: [convoys]\n");
        later.Write("registers/convoys.yaml", With(Convoys, "label_en: Convoys", "label_en: Caravans"));
        var moved = Path.Combine(Path.GetDirectoryName(later.Folder)!, "later");
        Directory.Move(later.Folder, moved);
        var reading = PackReader.Read([_folder.Folder, moved], Shipped.Language);
        Assert.Empty(reading.Faults);
        Assert.Equal("Caravans", Assert.Single(reading.Pack!.Registers.Registers).LabelEn);
        Assert.Equal(3, reading.Pack.Registers.Voices.Count);
    }

    private DataFault Told(string code)
    {
        var reading = _folder.Read();
        Assert.Null(reading.Pack);
        return Assert.Single(reading.Faults, f => f.Code == code);
    }

    private static string With(string content, string sound, string wrong)
    {
        Assert.Contains(sound, content, StringComparison.Ordinal);
        return content.Replace(sound, wrong, StringComparison.Ordinal);
    }
}
