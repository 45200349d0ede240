using Rasid.Actors;
using Rasid.Actors.English;
using Rasid.Coding.Rules;
using Rasid.Text.English;
using Rasid.Text.Tables;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>What English reports are read with: tables of the same form as the Arabic ones, and the packs' English names.</summary>
/// <remarks>Immutable; shared by all threads.</remarks>
public sealed class EnglishRules
{
    private EnglishRules()
    {
    }

    /// <summary>The words of English.</summary>
    public required EnglishLexicon Lexicon { get; init; }

    /// <summary>The rules of temporal expressions; the grammar behind them is the one that Arabic has.</summary>
    public required TemporalRules TemporalRules { get; init; }

    /// <summary>The packs' English names.</summary>
    public required EnglishNames Names { get; init; }

    /// <summary>The tables that coding follows.</summary>
    public required CodingRules CodingRules { get; init; }

    /// <summary>Loads the rules.</summary>
    /// <param name="data">The folder <c>data/en</c>.</param>
    /// <param name="actors">The packs' names.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static EnglishRules Load(DataFolder data, ActorIndex actors) => new()
    {
        Lexicon = EnglishLexicon.Load(data),
        TemporalRules = TemporalRules.Load(data),
        Names = EnglishNames.Build(actors, EnglishActorLanguage.Load(data)),
        CodingRules = CodingRules.Load(data),
    };
}
