using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Rasid.Web.Hosting;

/// <summary>The files that pages name, with a version in their address, so that browsers may keep them for long.</summary>
/// <param name="StyleSheets">Addresses of the style sheets, in order.</param>
/// <param name="Icon">Address of the icon.</param>
public sealed record SiteAssets(IReadOnlyList<string> StyleSheets, string Icon)
{
    /// <summary>Where the library's files are served.</summary>
    public const string Root = "/_content/Rasid.Web/";

    /// <summary>Finds the files; that of the fonts is named only where the fonts were restored.</summary>
    internal static SiteAssets Find(IFileProvider files)
    {
        var sheets = new List<string>();
        if (files.GetFileInfo(Root + "fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2").Exists) sheets.Add("fonts.css");
        sheets.AddRange(["rasid.css", "pages.css", "record.css", "ask.css", "registers.css", "balance.css", "brief.css", "account.css", "print.css"]);
        return new SiteAssets([.. sheets.Select(s => Versioned(files, s))], Versioned(files, "icon.svg"));
    }

    private static string Versioned(IFileProvider files, string name)
    {
        var file = files.GetFileInfo(Root + name);
        if (!file.Exists) return Root + name;
        using var stream = file.CreateReadStream();
        return $"{Root}{name}?v={Convert.ToHexStringLower(SHA256.HashData(stream))[..8]}";
    }
}
