using System.Text.Json;

namespace Rasid.Cli.Tests;

/// <summary><c>rasid register</c> as a secretariat uses it: words of both sides, written down on one machine.</summary>
public sealed class RegisterCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_place_agreed_and_the_number_disputed_then_corrected_and_jointly_verified()
    {
        var id = Enter();
        Assert.Contains("disputed", Run("register", "confirm", id, "--as", "east", "--but", "killed=0", "--because", "nobody fell").Output, StringComparison.Ordinal);
        var item = Json("register", "show", id);
        Assert.Equal(("disputed", "disputed", "jointly-verified"), (Text(item, "state"), State(item, "killed"), State(item, "place")));
        var seen = Text(item, "seen");
        Run("register", "amend", id, "killed=0", "--as", "west", "--because", "counted again");
        var stale = Run(1, "register", "confirm", id, "--as", "east", "--seen", seen);
        Assert.Contains("since you saw it", stale.Error, StringComparison.Ordinal);
        Assert.Equal("corrected", Text(Json("register", "show", id), "state"));
        Run("register", "confirm", id, "--as", "east");
        Assert.Equal("jointly-verified", Text(Json("register", "show", id), "state"));
        Assert.Contains(id[..12], Run("register", "show", "incidents", "--state", "jointly-verified", "--where", "place=Sirte").Output, StringComparison.Ordinal);
        Assert.Contains("no such items", Run("register", "show", "incidents", "--awaiting", "east").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_is_shown_with_its_history_in_both_languages_and_registers_with_their_counts()
    {
        var id = Enter();
        Run("register", "move", id, "assigned", "--as", "monitors");
        Run("register", "not-seen", id, "--as", "monitors", "-e", "a patrol on the coastal road");
        var english = Run("show", id).Output;
        Assert.Contains("artillery or rocket fire · Sirte · 5 October 2026", english, StringComparison.Ordinal);
        Assert.Contains("moves it to “assigned”", english, StringComparison.Ordinal);
        Assert.Contains("«a patrol on the coastal road»", english, StringComparison.Ordinal);
        Assert.Contains("نقل إلى «مُكلَّف به فريق»", Run("--lang", "ar", "register", "show", id).Output, StringComparison.Ordinal);
        var incidents = Json("register").EnumerateArray().First(r => Text(r, "id") == "incidents");
        Assert.Equal((1, 1), (incidents.GetProperty("items").GetProperty("reported").GetInt32(), incidents.GetProperty("awaiting").GetProperty("east").GetInt32()));
    }

    [Fact]
    public void What_cannot_be_taken_is_refused_with_every_fault_and_nothing_is_written()
    {
        var refused = Run(2, "register", "enter", "incidents", "kind=shell", "date=tomorrow", "finding=violation", "--as", "west");
        Assert.Equal(4, refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("لمن أدخلها فقط", Run(1, "--lang", "ar", "register", "withdraw", Enter(), "--as", "east", "--because", "x").Error, StringComparison.Ordinal);
        Assert.Contains("west, east, monitors", Run(2, "register", "enter", "incidents", "kind=shelling").Error, StringComparison.Ordinal);
        Assert.Contains("field=value", Run(2, "register", "enter", "incidents", "kind", "--as", "west").Error, StringComparison.Ordinal);
        Assert.Contains("incidents, withdrawals", Run(2, "register", "show", "accidents").Error, StringComparison.Ordinal);
        Assert.Contains("No item", Run(1, "register", "show", "i-0123456789").Error, StringComparison.Ordinal);
    }

    private RasidProcess.Outcome Run(params string[] args) => Run(0, args);

    private RasidProcess.Outcome Run(int code, params string[] args)
    {
        var outcome = _folder.Run(args);
        Assert.True(outcome.Code == code, outcome.Error + outcome.Output);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        return outcome;
    }

    private string Enter()
    {
        Run("register", "enter", "incidents", "kind=shelling", "date=2026-10-05", "place=سرت", "killed=2-4", "--as", "west", "--ref", "W-7");
        return Text(Json("register", "show", "incidents").GetProperty("items")[0], "id");
    }

    private JsonElement Json(params string[] args)
    {
        using var document = JsonDocument.Parse(Run([.. args, "--json"]).Output);
        return document.RootElement.Clone();
    }

    private static string State(JsonElement item, string field) => Text(item.GetProperty("fields").EnumerateArray().First(f => Text(f, "id") == field), "state");

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;
}
