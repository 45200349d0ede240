using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>What every page knows of where it stands.</summary>
/// <param name="Words">Its language.</param>
/// <param name="Path">Path without the language, from <c>/</c>.</param>
/// <param name="Query">Query with its question mark, or empty.</param>
/// <param name="Assets">Style sheets and what else it names.</param>
/// <param name="Process">Name of the process in the page's language.</param>
/// <param name="Counts">How much the record holds; null on pages that did not ask.</param>
public sealed record PageFrame(Words Words, string Path, string Query, SiteAssets Assets, string Process, RecordCounts? Counts)
{
    /// <summary>Who is signed in; null for nobody.</summary>
    public Visitor? Visitor { get; init; }

    /// <summary>Whether there are accounts and nobody is signed in: nothing of the record is shown, and no way to it.</summary>
    public bool IsShut { get; init; }

    /// <summary>What whoever asks may do.</summary>
    public IReadOnlySet<Right> Rights { get; init; } = new HashSet<Right>();

    /// <summary>The language.</summary>
    public Language Language => Words.Language;

    /// <summary><c>ar</c> or <c>en</c>.</summary>
    public string Code => CodeOf(Language);

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Language == Language.Arabic ? "rtl" : "ltr";

    /// <summary>Code of the other language.</summary>
    public string OtherCode => CodeOf(Language == Language.Arabic ? Language.English : Language.Arabic);

    /// <summary>Direction of the other language.</summary>
    public string OtherDirection => Language == Language.Arabic ? "ltr" : "rtl";

    /// <summary>The same place in the other language.</summary>
    public string OtherUrl => $"/{OtherCode}{(Path == "/" ? "" : Path)}{Query}";

    /// <summary>Address of a page in this language.</summary>
    /// <param name="path">Path from <c>/</c>.</param>
    public string Url(string path) => path == "/" ? $"/{Code}" : $"/{Code}{path}";

    private static string CodeOf(Language language) => language == Language.Arabic ? "ar" : "en";
}
