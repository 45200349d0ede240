using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

/// <summary>An agreement that is wrong is told in one clear sentence, with file and line, and nothing of the pack is loaded.</summary>
public sealed class AgreementFaultTests : IDisposable
{
    private const string Sound = """
        id: accord
        name_ar: اتفاق الجسر
        name_en: Bridge accord
        date: 2021-05-04
        parties: [guard]
        source: invented
        provisions:
          - id: a-1
            label_ar: فتح الجسر
            label_en: Bridge opened
            duty_ar: يُفتح الجسر
            duty_en: The bridge opens
            obliged: [guard]
            pam: cease-fire
            due: 2021-05-04/2021-06-03
            due_ar: ثلاثون يوما
            due_en: thirty days
            source: invented
        links:
          - id: a-1:opened
            to: a-1
            type: RETREAT
            near: [جسر]
            stage: begun

        """;

    private readonly PackFolder _folder = new();

    public AgreementFaultTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Folder, "agreements"));
        _folder.Guard("guard\tbody\tVAL\tGuard\tinvented\tحرس الجسر");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_agreement_is_loaded_with_its_names_and_rules()
    {
        var agreement = Assert.Single(Read(Sound).Pack!.Agreements);
        Assert.Equal(("accord", "Guard", new DateOnly(2021, 6, 3)), (agreement.Id, agreement.Parties[0].NameEn, agreement.Provisions[0].LastDue!.Value));
        Assert.Equal(["announced", "asked", "begun", "begun", "missed", "missed"], agreement.Rules[0].Stages.Values.Select(s => s.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal("pack/agreements/accord.yaml:8", agreement.Provisions[0].Row);
    }

    [Theory]
    [InlineData("parties: [guard]", "parties: [nobody]", "RSD3102", 5, "there is no actor \"nobody\"")]
    [InlineData("obliged: [guard]", "obliged: [nobody]", "RSD3102", 13, "there is no actor \"nobody\"")]
    [InlineData("due: 2021-05-04/2021-06-03", "due: 2021-04-01", "RSD3145", 15, "before the agreement was signed (2021-05-04)")]
    [InlineData("due: 2021-05-04/2021-06-03", "due: soon", "RSD3144", 15, "\"soon\" is no date or interval")]
    [InlineData("date: 2021-05-04", "date: 2021-13-04", "RSD3144", 4, "\"2021-13-04\" is no date or interval")]
    [InlineData("    due: 2021-05-04/2021-06-03\n", "", "RSD3146", 16, "a reason for a day is given, and no day")]
    [InlineData("    due_en: thirty days\n", "", "RSD3114", 8, "\"due_en\" is missing")]
    [InlineData("pam: cease-fire", "pam: peace", "RSD3147", 14, "\"peace\" is no kind of provision")]
    [InlineData("pam: cease-fire", "pam: cease-fire\n    ordinal: first", "RSD3149", 15, "\"first\" is no ordinal")]
    [InlineData("pam: cease-fire", "pam: cease-fire\n    parent: a-9", "RSD3150", 8, "no provision \"a-9\"")]
    [InlineData("pam: cease-fire", "pam: cease-fire\n    parent: a-1", "RSD3120", 8, "is a part of itself")]
    [InlineData("to: a-1", "to: [a-1, a-2]", "RSD3150", 21, "no provision \"a-2\"")]
    [InlineData("type: RETREAT", "type: LEAVE", "RSD1004", 22, "\"LEAVE\" is no type")]
    [InlineData("stage: begun", "stage: done", "RSD1004", 24, "\"done\" is no stage")]
    [InlineData("stage: begun", "stage: {soon: begun}", "RSD1004", 24, "\"soon\" is no status or type")]
    [InlineData("    stage: begun\n", "", "RSD3114", 20, "\"stage\" is missing")]
    [InlineData("    near: [جسر]\n", "", "RSD3151", 20, "would link everything of its types")]
    [InlineData("near: [جسر]", "near: [\"*\"]", "RSD3130", 23, "holds no letters")]
    [InlineData("near: [جسر]", "near: {a: b}", "RSD3142", 23, "is no list of texts")]
    [InlineData("near: [جسر]", "nearly: [جسر]", "RSD3140", 23, "there is no field \"nearly\" here")]
    [InlineData("near: [جسر]", "actor: nobody", "RSD3102", 23, "there is no actor \"nobody\"")]
    [InlineData("near: [جسر]", "near: [جسر]\n    until: tomorrow", "RSD3107", 24, "\"tomorrow\" is no date")]
    [InlineData("near: [جسر]", "near: [جسر]\n    dated: perhaps", "RSD1004", 24, "\"perhaps\" is no dated")]
    [InlineData("label_en: Bridge opened", "label_en: [Bridge, opened]", "RSD3141", 10, "is no text")]
    [InlineData("source: invented\nprovisions", "provisions", "RSD3104", 1, "where it comes from")]
    [InlineData("id: accord", "id: The Accord", "RSD3123", 1, "\"The Accord\" is no id")]
    [InlineData("date: 2021-05-04", "date: 2021-05-04\nto: 2020", "RSD3111", 5, "ends before it begins")]
    public void A_fault_is_one_sentence_at_its_line(string sound, string wrong, string code, int line, string says)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var fault = Assert.Single(Read(Sound.Replace(sound, wrong, StringComparison.Ordinal)).Faults);
        Assert.Equal($"{code} pack/agreements/accord.yaml:{line}", PackFolder.Place(fault));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provision_that_no_rule_links_anything_to_is_a_fault()
    {
        var second = Sound[Sound.IndexOf("  - id: a-1\n", StringComparison.Ordinal)..Sound.IndexOf("links:", StringComparison.Ordinal)].Replace("a-1", "a-2", StringComparison.Ordinal);
        var fault = Assert.Single(Read(Sound.Replace("links:", second + "links:", StringComparison.Ordinal)).Faults);
        Assert.Equal("RSD3148 pack/agreements/accord.yaml:19", PackFolder.Place(fault));
    }

    [Theory]
    [InlineData("other.yaml", "id: other")]
    [InlineData("other.yaml", "id: accord")]
    public void An_id_that_stands_twice_is_a_fault_in_whatever_file(string file, string id)
    {
        Write("accord.yaml", Sound);
        Write(file, Sound.Replace("id: accord", id, StringComparison.Ordinal));
        Assert.All(_folder.Read().Faults, f => Assert.Equal("RSD3103", f.Code));
        Assert.NotEmpty(_folder.Read().Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void A_file_of_remarks_is_no_agreement_and_no_fault(string content) => Assert.Empty(Read(content).Pack!.Agreements);

    [Theory]
    [InlineData("- a\n- b\n", "RSD3113")]
    [InlineData("id: [", "RSD3112")]
    [InlineData("id: x\nid: y\n", "RSD3112")]
    public void What_is_no_mapping_is_a_fault(string content, string code) => Assert.Equal(code, Assert.Single(Read(content).Faults).Code);

    [Fact]
    public void Nesting_without_end_is_told_and_not_followed() =>
        Assert.Equal("RSD3112", Assert.Single(Read("id: " + new string('[', 5000)).Faults).Code);

    [Fact]
    public void Agreements_shape_no_reading_so_they_are_no_part_of_the_packs_digest()
    {
        var without = _folder.Read().Pack!.Digest;
        Assert.Equal(without, Read(Sound).Pack!.Digest);
    }

    private PackReading Read(string content)
    {
        Write("accord.yaml", content);
        return _folder.Read();
    }

    private void Write(string file, string content) => _folder.Write(Path.Combine("agreements", file), content);
}
