using Rasid.Actors;

namespace Rasid.Packs.Tests;

/// <summary>What the shipped packs know, by what an analyst would look up.</summary>
public sealed class DossierTests
{
    [Fact]
    public void A_commander_has_his_office_his_sons_and_no_invented_end()
    {
        var dossier = Find("khalifa-haftar");
        var office = Assert.Single(dossier.Offices);
        Assert.Equal(("2015-03-02", ""), (office.When.From, office.When.To));
        Assert.Equal(["belqasem-haftar", "khaled-haftar", "saddam-haftar"], dossier.Kin.Select(k => k.Kin.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_office_that_is_unsure_is_marked_and_holds_only_perhaps()
    {
        var term = Find("mohammed-haddad").Offices.Single(o => o.Office.Id == "chief-of-staff:libyan-army-west");
        Assert.True(term.When.IsUnsure);
        Assert.Null(term.When.Holds(new DateOnly(2023, 5, 1)));
        Assert.False(term.When.Holds(new DateOnly(2026, 5, 1)));
        Assert.Equal("2025-12-23", Find("mohammed-haddad").Died);
    }

    [Theory]
    [InlineData("jmc-5plus5", "ar", "لجنة 5+5")]
    [InlineData("jmc-5plus5", "en", "JMC")]
    [InlineData("jmc-5plus5", "fr", "Commission militaire mixte 5+5")]
    [InlineData("hor", "fr", "Chambre des représentants")]
    public void Bodies_have_their_names_in_three_languages(string id, string language, string form) =>
        Assert.Contains(Find(id).Names, n => n.Language == language && n.Form == form);

    [Fact]
    public void The_commission_is_a_part_of_its_process_and_has_its_own_parts()
    {
        Assert.Equal("berlin-process", Find("jmc-5plus5").Parent?.Id);
        Assert.Contains(Find("jmc-5plus5").Parts, p => p.Id == "jmc-west");
    }

    [Fact]
    public void The_members_of_the_commission_stand_by_side()
    {
        var members = Find("jmc-5plus5").Members;
        Assert.Equal((5, 5), (members.Count(m => m.Side == Side.West), members.Count(m => m.Side == Side.East)));
        Assert.All(members, m => Assert.Equal("", m.When.To));
    }

    [Theory]
    [InlineData("ras-ajdir", "crossing")]
    [InlineData("watiya", "base")]
    [InlineData("jufra", "district")]
    [InlineData("janzour", "municipality")]
    [InlineData("oil-crescent", "region")]
    public void Places_have_a_kind_and_coordinates(string id, string kind)
    {
        var place = Find(id).Place!;
        Assert.Equal(kind, place.Kind);
        Assert.InRange(place.Latitude!.Value, 19, 34);
        Assert.InRange(place.Longitude!.Value, 9, 26);
    }

    [Theory]
    [InlineData("france", "FRA", "فرنسي", "باريس")]
    [InlineData("egypt", "EGY", "مصري", "القاهرة")]
    [InlineData("niger", "NER", "نيجري", "نيامي")]
    public void States_have_adjective_capital_and_code(string id, string code, string adjective, string capital)
    {
        var state = Find(id);
        Assert.Equal(code, state.Actor.Country);
        Assert.Contains(state.Names, n => n.Kind == NameKind.Nisba && n.Form == adjective);
        Assert.Contains(state.Names, n => n.Kind == NameKind.Metonym && n.Form == capital);
    }

    [Fact]
    public void Every_state_of_the_world_has_a_code_and_a_capital_or_is_called_like_it()
    {
        // The capital bears the state's name, or none stands for the state: two governments sit in Libya.
        string[] likeTheirCapital = ["algeria", "djibouti", "guatemala", "holy-see", "hong-kong", "kuwait", "libya", "luxembourg", "monaco", "san-marino", "singapore", "tunisia"];
        string[] withAnotherSense = ["bulgaria", "cape-verde", "dominica", "fiji", "maldives", "nauru", "samoa", "seychelles", "switzerland"];
        Assert.InRange(States.Count, 190, 220);
        Assert.All(States, s => Assert.Equal(3, s.Actor.Country.Length));
        Assert.Equal(
            likeTheirCapital.Concat(withAnotherSense).Order(StringComparer.Ordinal),
            States.Where(s => s.Names.All(n => n.Kind != NameKind.Metonym)).Select(s => s.Actor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_state_has_an_adjective_unless_it_has_none_in_one_word_of_its_own()
    {
        // مالي is financial, فيجي the state's own name, كونغولي and غيني those of the neighbours.
        string[] without = ["cape-verde", "central-african-republic", "dominica", "drc", "equatorial-guinea", "fiji", "guinea-bissau", "hong-kong", "kiribati", "malawi", "mali", "marshall-islands",
            "montenegro", "papua-new-guinea", "saint-kitts", "saint-lucia", "saint-vincent", "san-marino", "sao-tome", "solomon-islands"];
        Assert.Equal(without, States.Where(s => s.Names.All(n => n.Kind != NameKind.Nisba || n.Language == "en")).Select(s => s.Actor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_person_has_a_sector_or_a_post_and_every_body_a_code()
    {
        Assert.Empty(Shipped.Pack.Dossiers.Where(d => d.Actor.Kind == ActorKind.Body && d.Actor.Country.Length == 0).Select(d => d.Actor.Id));
        Assert.Empty(Shipped.Pack.Dossiers.Where(d => d.Actor.Kind == ActorKind.Person && d.Actor.Sector.Length == 0 && d.Actor.Country != "UNO" && d.Offices.Count + d.Posts.Count == 0).Select(d => d.Actor.Id));
    }

    private static List<Dossier> States { get; } = [.. Shipped.Pack.Dossiers.Where(d => d.Actor.Kind == ActorKind.State)];

    private static Dossier Find(string id) => Shipped.Pack.Find(id) ?? throw new InvalidOperationException(id);
}
