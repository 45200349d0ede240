using System.CommandLine;
using Rasid.Cli.Keys;
using Rasid.Storage;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid site</c>: what this site is, in whose name it speaks, and the key it signs with.</summary>
internal static class SiteCommand
{
    private const int LongestName = 200;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var name = new Option<string>("--name") { Description = m["Site_NameOption"], HelpName = m["Place_Name"] };
        var voice = new Option<string>("--voice") { Description = m["Site_VoiceOption"], HelpName = m["Place_Id"] };
        var key = new Option<string>("--key") { Description = m["Site_KeyOption"], HelpName = m["Place_Name"] };
        var command = new Command("site", m["Site_Description"]) { name, voice, key };
        command.SetAction(parsed =>
        {
            var site = SiteSettings.Read();
            var set = site with { Name = parsed.GetValue(name) ?? site.Name, Voice = parsed.GetValue(voice) ?? site.Voice, Key = parsed.GetValue(key) ?? site.Key };
            if (set.Voice.Length > 0 && !IsVoice(set.Voice)) throw new UsageException(m.Format("Site_BadVoice", set.Voice));
            if (set.Name.Length > LongestName || set.Name.Any(char.IsControl)) throw new UsageException(m["Site_BadName"]);
            if (set.Key.Length > 0 && !KeyFolder.All().Contains((set.Key, true))) throw new InputException(m.Format("Keys_NoPrivate", set.Key));
            if (set != site) set.Save();
            session.Output.WriteLine(m.Format("Site_Id", set.Id));
            session.Output.WriteLine(m.Format("Site_Name", set.Name.Length > 0 ? set.Name : m["Site_None"]));
            session.Output.WriteLine(m.Format("Site_Voice", set.Voice.Length > 0 ? set.Voice : m["Keys_Nobody"]));
            session.Output.WriteLine(m.Format("Site_Key", set.Key.Length > 0 ? set.Key : m["Site_None"]));
            if (set.Key.Length > 0 && KeyFolder.Find(session, set.Key) is { } own)
            {
                foreach (var line in KeyWording.Lines(m, own.Id)) session.Output.WriteLine("  " + line);
            }
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Whether it can be the id of a voice in a pack.</summary>
    public static bool IsVoice(string id) => id.Length is > 0 and <= 60 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
