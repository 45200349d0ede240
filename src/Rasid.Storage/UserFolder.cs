namespace Rasid.Storage;

/// <summary>Where the user's configuration lies: what belongs to a person or a machine and not to a record.</summary>
public static class UserFolder
{
    /// <summary><c>$XDG_CONFIG_HOME/rasid</c>, or <c>~/.config/rasid</c>; it need not exist.</summary>
    public static string Path
    {
        get
        {
            var config = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME");
            if (string.IsNullOrEmpty(config)) config = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            if (string.IsNullOrEmpty(config)) config = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "rasid-config");
            return System.IO.Path.Combine(config, "rasid");
        }
    }
}
