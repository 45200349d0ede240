using Rasid.Coding.Rules;
using Rasid.Text.Tables;

namespace Rasid.Coding.Tests;

/// <summary>What the loader says of tables with faults: code, file and line.</summary>
public sealed class CodingRulesTests
{
    private const string Triggers = "coding/triggers.tsv";
    private const string Header = "id\ttype\tmode\tcontext\tstatus\tpos\tframe\tneeds\tobject\tspeech\tweight\tsource\tlemma\n";

    [Fact]
    public void The_tables_of_the_repository_have_no_fault() => Assert.NotNull(CodingRules.Load(Sentences.Data));

    [Theory]
    [InlineData("x\tCONSULT\t\t\t\tv\tno-such-frame\t\t\t\t\trasid\tاجتمع", "RSD3001")]
    [InlineData("x\tMEET\t\t\t\tv\tmeet\t\t\t\t\trasid\tاجتمع", "RSD3002")]
    [InlineData("x\tCONSULT\t\t\tdone\tv\tmeet\t\t\t\t\trasid\tاجتمع", "RSD3003")]
    [InlineData("\tCONSULT\t\t\t\tv\tmeet\t\t\t\t\trasid\tاجتمع", "RSD1003")]
    [InlineData("x\tCONSULT\t\t\t\tv\tmeet\t\t\t\t\trasid\t", "RSD1003")]
    public void A_trigger_that_names_what_is_not_there_is_a_fault_at_its_line(string row, string code)
    {
        var fault = Fault(Triggers, Header + "good\tCONSULT\t\t\t\tv\tmeet\t\t\t\t\trasid\tاجتمع\n" + row + "\n");
        Assert.Equal((code, Triggers, 3), (fault.Code, fault.File, fault.Line));
    }

    [Theory]
    [InlineData("coding/governors.tsv", "id\teffect\tneeds\tkind\tpos\tsource\tlemma\nx\tshout\t\t\tv\trasid\tقال\n")]
    [InlineData("coding/governors.tsv", "id\teffect\tneeds\tkind\tpos\tsource\tlemma\nx\tspeech\t\trumour\tv\trasid\tقال\n")]
    [InlineData("coding/openers.tsv", "id\trelation\tverb\tsource\tform\nx\tsomehow\t\trasid\tأن\n")]
    [InlineData("coding/prepositions.tsv", "id\trole\tslot\tsource\tform\nx\tguest\t\trasid\tمع\n")]
    [InlineData("coding/frames.tsv", "frame\trole\tslot\nmeet\tguest\tsubject\n")]
    public void A_word_that_the_coder_does_not_know_is_a_fault_at_its_line(string file, string content)
    {
        var fault = Fault(file, content);
        Assert.Equal((file, 2), (fault.File, fault.Line));
        Assert.StartsWith("RSD", fault.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_missing_is_a_fault()
    {
        var data = new DataFolder(Files().Where(f => f.Key != Triggers));
        var fault = Assert.Throws<DataFaultException>(() => CodingRules.Load(data)).Faults[0];
        Assert.Equal("RSD1005", fault.Code);
    }

    private static DataFault Fault(string file, string content)
    {
        var data = new DataFolder(Files().Where(f => f.Key != file).Append(new(file, content)));
        return Assert.Throws<DataFaultException>(() => CodingRules.Load(data)).Faults[0];
    }

    private static IEnumerable<KeyValuePair<string, string>> Files() =>
        Sentences.Data.Names.Where(n => n.StartsWith("coding/", StringComparison.Ordinal)).Select(n => new KeyValuePair<string, string>(n, Sentences.Data.Content(n)));
}
