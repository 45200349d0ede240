using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>Reads places that no pack knows, by the noun or preposition before them; capitals by their state; sides of countries.</summary>
internal sealed class PlaceParser(Scene scene, NameParser names)
{
    private const int LongestName = 3;
    private const int ShortestForeign = 4;

    /// <summary>The place that begins at an atom or right behind it, or null.</summary>
    public Candidate? Parse(int i)
    {
        var form = scene.Atoms[i].Form;
        if ((form.Kinds & LexEntry.Regions) != 0 && Region(i) is { } region) return region;
        if (form.Cue == PlaceCue.Capital) return Capital(i);
        if (form.Cue is PlaceCue.Noun or PlaceCue.Town or PlaceCue.Part or PlaceCue.Square) return Named(i, form.Cue);
        return Known(i) ?? (form.Cue == PlaceCue.In ? Foreign(i + 1) : null);
    }

    /// <summary>العاصمة الفرنسية, when the town is not named behind it.</summary>
    private Candidate? Capital(int i)
    {
        if (!scene.Follows(i + 1, Gap.None) || scene.Whole(i + 1) is not { IsDefinite: true, Nisba: { Kind: ActorKind.State } state } || !scene.Follows(i + 1, Gap.None)) return null;
        var capital = scene.Index.CapitalOf(state.Country) ?? new Actor($"capital:{state.Country}", ActorKind.Place, scene.Text(i, i + 1), $"Capital of {state.NameEn}", state.Country, "", Side.None, "");
        if (scene.Follows(i + 2, Gap.Comma) && names.Match(i + 2, bare: true) is { } next && (next.Actor.Id == capital.Id || next.Actor.Country == state.Country)) return null;
        var start = Array.Find(scene.Atoms[i].Form.Analyses, static a => a.HasProclitic && a.Stem.StartsWith(NameKeys.Article, StringComparison.Ordinal)) ?? scene.Whole(i);
        var strip = scene.Atoms[i].Form.Key.Length - start.Stem.Length;
        return new Candidate { First = i, Last = i + 1, Strip = Math.Max(start.Strip, Math.Max(0, strip)), Actor = capital, IsResolved = capital.Source.Length > 0, Rule = "capital-of-state" };
    }

    /// <summary>غرب ليبيا، شرق البلاد.</summary>
    private Candidate? Region(int i)
    {
        foreach (var analysis in scene.Atoms[i].Form.Analyses)
        {
            if (analysis.IsDefinite || scene.Longest<RegionHead>(analysis, i) is not { } head) continue;
            var k = head.Last + 1;
            // شرق وغرب ليبيا speaks of the whole country.
            if (!scene.Follows(k, Gap.None) || scene.IsSecondSide(i, analysis)) continue;
            var land = scene.Language.CueOf(scene.Atoms[k].Form.Key) == PlaceCue.Land;
            var name = land ? null : names.Match(k, bare: true);
            if (name is { IsMetonym: true } or { Actor.Kind: not ActorKind.State }) continue;
            var state = name?.Actor ?? (land && scene.Context.MainCountry() is { } country ? scene.Index.StateOf(country) : null);
            if (state is null) continue;
            // Elsewhere the north of a country is the country, as far as anyone asks.
            if (!land && scene.Index.Place($"{head.Entry.Id}:{state.Country}") is null) continue;
            var actor = scene.Index.Place($"{head.Entry.Id}:{state.Country}") ?? new Actor(
                $"region:{head.Entry.Id}:{state.Country}", ActorKind.Place, scene.Text(i, name?.Last ?? k)[analysis.Strip..], $"{head.Entry.NameEn} {state.NameEn}", state.Country, "", Side.None, "");
            var region = new Candidate { First = i, Last = name?.Last ?? k, Strip = analysis.Strip, Actor = actor, IsResolved = actor.Source.Length > 0, Rule = head.Entry.Row };
            if (name is not null) region.Parts.Add(name);
            return region;
        }
        return null;
    }

    /// <summary>مدينة سيونجو؛ جبل المغيلة.</summary>
    private Candidate? Named(int i, PlaceCue cue)
    {
        var k = i + 1;
        var square = cue == PlaceCue.Square;
        if (square) cue = k < scene.Count && (scene.Atoms[k].Form.IsForeign || scene.Best(k).PartOfSpeech == PartOfSpeech.ProperNoun) ? PlaceCue.Noun : PlaceCue.Part;
        if (scene.Quoted(k) is { } closing && cue != PlaceCue.Part) return closing - k < LongestName && names.Match(k, bare: true) is null && IsName(k, cue, square) ? Make(k, closing, 0) : null;
        if (!scene.Follows(k, Gap.None) || names.Match(k, bare: true) is not null || !IsName(k, cue, square)) return null;
        var last = k;
        while (last - k + 1 < LongestName && scene.Follows(last + 1, Gap.None) && (scene.Atoms[last + 1].Form.IsForeign || (scene.IsHyphen(last + 1) && scene.Atoms[last + 1].IsWord))) last++;
        if (cue != PlaceCue.Part) return Make(k, last, 0);
        var start = Array.Find(scene.Atoms[i].Form.Analyses, a => scene.Language.CueOf(a.Stem) == cue) ?? scene.Whole(i);
        return Make(i, last, start.Strip);
    }

    private bool IsName(int k, PlaceCue cue, bool square)
    {
        ref readonly var atom = ref scene.Atoms[k];
        if (!atom.IsWord || scene.IsStop(k) || atom.Form.Whole.Nisba is not null || atom.Form.Whole.Adjectives.Count > 0 || atom.Form.Key.Length < 3) return false;
        if (atom.Form.IsForeign || scene.IsHyphen(k + 1)) return true;
        var best = scene.Best(k);
        if (best.PartOfSpeech == PartOfSpeech.ProperNoun) return !best.Has(Proclitics.Wa | Proclitics.Fa | Proclitics.Bi | Proclitics.Li);
        if (cue == PlaceCue.Noun || !scene.Whole(k).IsDefinite || !square && atom.Form.Whole.Lexicon is { Values.Count: > 0 }) return false;
        return best is { PartOfSpeech: PartOfSpeech.Noun, Derivation: not Derivation.VerbalNoun, Lexeme.Class: not ("event" or "time" or "body" or "abstract") };
    }

    /// <summary>A town of the dictionary that no pack has.</summary>
    private Candidate? Known(int i)
    {
        var best = scene.Best(i);
        if (best is not { PartOfSpeech: PartOfSpeech.ProperNoun, Lexeme.Class: "name-place" } || scene.Atoms[i].Form.HasNames || scene.Whole(i).Given is not null || scene.Atoms[i].Last > scene.Atoms[i].First) return null;
        if (best.IsDefinite && scene.Index.Names.Child(scene.Whole(i).Bare) is { Values.Count: > 0 }) return null;
        // After a person's name it is a family name.
        if (scene.Follows(i, Gap.None) && scene.IsPersonName(i - 1)) return null;
        var strip = best.IsDefinite ? scene.Atoms[i].Form.Whole.Strip : best.StemStart;
        return Make(i, i, strip);
    }

    /// <summary>في وستمنستر.</summary>
    private Candidate? Foreign(int k)
    {
        if (!scene.Follows(k, Gap.Soft) || !scene.Atoms[k].Form.IsForeign || !scene.Atoms[k].IsWord || scene.Atoms[k].Form.Key.Length < ShortestForeign || scene.Atoms[k].Form.HasNames || scene.Language.IsCommonShape(scene.Atoms[k].Form.Key)) return null;
        var last = k;
        while (last - k + 1 < LongestName && scene.Follows(last + 1, Gap.None) && scene.Atoms[last + 1].Form.IsForeign) last++;
        return Make(k, last, 0);
    }

    private Candidate Make(int first, int last, int strip)
    {
        var start = scene.Whole(first);
        if (strip == 0 && NameKeys.HidesArticle(start.Stem)) strip = 1;
        var key = scene.KeyOf(first, last, start)[strip..];
        var next = scene.Follows(last + 1, Gap.None) ? scene.Whole(last + 1) : null;
        var country = next is { IsDefinite: true, Nisba: { Kind: ActorKind.State } state } ? state.Country : "";
        var actor = scene.Context.Unknown("place:" + key) ?? new Actor("place:" + key, ActorKind.Place, scene.Text(first, last)[strip..], "", country, "", Side.None, "");
        scene.Context.NameUnknown("place:" + key, actor);
        scene.Context.NameAlias(key.Split('_'), actor);
        return new Candidate { First = first, Last = last, Strip = strip, Actor = actor, Rule = "place-by-cue" };
    }
}
