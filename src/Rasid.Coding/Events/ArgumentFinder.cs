using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;

namespace Rasid.Coding.Events;

/// <summary>Fills the slots of a trigger's frame from the phrases of its clause.</summary>
internal sealed class ArgumentFinder(MemberFinder members, SubjectFinder subjects, TriggerFinder triggers)
{
    private readonly HarmReader _harm = new(members, subjects);
    private readonly Concerned _concerned = new(members, subjects, triggers);

    /// <summary>Arguments of a predicate.</summary>
    public void OfPredicate(ReportView view, Draft draft, Discourse discourse)
    {
        if (HarmReader.Reads(draft))
        {
            _harm.OfPredicate(view, draft, discourse);
            Complements(view, draft, draft.Clause.Predicate!, draft.Row.Frame, discourse);
            return;
        }
        var clause = draft.Clause;
        var frame = draft.Row.Frame;
        var predicate = clause.Predicate!;
        var subject = subjects.PhraseOf(view, clause, discourse);
        var bare = Governing.BareAfter(clause, predicate).ToList();
        var victim = frame[Frame.Object] == SlotRole.Victim;
        // أصيبوا with its subject before it, and no object: passive.
        var undergone = victim && subject is not null && bare.Count == 0 && predicate is { Kind: PhraseKind.Verb, Reading.HasPronoun: false } && subject.First < predicate.First && (frame["علي"] is SlotRole.None or SlotRole.Recipient || draft.Row is { Type: EventType.Coerce, Needs.Length: 0 } && draft.Row.Modes.Contains("arrest"))
            && !members.IsOf(view, subject, "authority") && !clause.Phrases.Exists(p => p.First > predicate.First && p.Preposition is "علي" or "عن");
        if (undergone || victim && subject is not null && bare.Count == 1 && bare[0] == subject && predicate.Kind == PhraseKind.Verb && !HasVictimBehind(predicate, frame) && !(draft.Row.Type == EventType.Coerce && members.IsOf(view, subject, "authority")))
        {
            // One noun after a verb of harm, or before it with none after: passive (قُتل ثلاثة جنود).
            Fill(view, draft, Frame.Object, SlotRole.Victim, subject!, discourse);
        }
        else
        {
            var carried = subject is null || subject.Mentions.Count == 0 ? subjects.Of(view, clause, discourse) : [];
            if (carried.Count > 0) Put(draft, frame[Frame.Subject], carried);
            else if (subject is not null)
            {
                // تستقبل القاهرة اجتماعا: a town that receives a meeting is where it is held.
                if (draft.Row.Type == EventType.Consult && frame[Frame.Subject] is SlotRole.Recipient or SlotRole.Host && MemberFinder.PlaceOf(view, subject) is { Id: null } && bare.Exists(p => p != subject && members.IsOf(view, p, "meeting"))) draft.Place ??= MemberFinder.PlaceOf(view, subject);
                else Fill(view, draft, Frame.Subject, frame[Frame.Subject], subject, discourse);
                if ((draft.Row.IsSpeech || draft.Row.Type is EventType.Agree or EventType.Support or EventType.Reject or EventType.Mobilize) && draft.Actors.Count == 0 && frame[Frame.Subject] == SlotRole.Actor && MemberFinder.Described(view, subject) is { } described) draft.Actors.Add(described);
            }
            if (subject is null && draft.Row.IsSpeech && draft.Actors.Count == 0 && frame[Frame.Subject] == SlotRole.Actor && subjects.Speaking(view, clause, discourse) is { } speaking) draft.Actors.Add(speaking);
            foreach (var p in bare)
            {
                if (p == subject || p == draft.Phrase || IsWhoHeIs(view, subject, p, bare)) continue;
                // صاروخا أطلقته كوريا: with a thing told of before as its pronoun, the noun is the subject.
                if (predicate.Reading is { HasPronoun: true } && subject is { } thing && thing.First < predicate.First && !thing.Class.HasFlag(PhraseClass.Agent)) Fill(view, draft, Frame.Subject, frame[Frame.Subject], p, discourse);
                else if (p is { Class: PhraseClass.Thing, Definite: true, Mentions.Count: 0 } && frame[Frame.Object] is SlotRole.Actor && bare[^1] != p) continue;
                else Object(view, draft, p, discourse);
                break;
            }
            if (predicate.Reading is { HasPronoun: true }) Put(draft, frame[Frame.Object], Pronouns.Object(view, draft, members, subjects, discourse));
        }
        Complements(view, draft, predicate, frame, discourse);
        Put(draft, SlotRole.Partner, Pronouns.Complement(draft, discourse));
        Put(draft, SlotRole.Recipient, _concerned.Of(view, draft, clause, predicate, discourse));
    }

    /// <summary>سيطر على …، أفرج عن …: the victim stands behind a preposition, so the noun is the subject.</summary>
    private static bool HasVictimBehind(Phrase predicate, Frame frame) =>
        frame.Slots.Any(s => s.Value == SlotRole.Victim && s.Key is not (Frame.Object or Frame.Idafa or Frame.Subject) && Governing.Complement(predicate, s.Key) is not null);

    /// <summary>اتهم فلان نائب الرئيس قطر: the office right behind the name, with another noun to come.</summary>
    private bool IsWhoHeIs(ReportView view, Phrase? subject, Phrase phrase, List<Phrase> bare) => subject is { Mentions.Count: > 0 } && phrase.First == subject.Last + 1 && bare[^1] != phrase
        && view.Mentions[subject.Mentions[^1]].Actor.Kind == ActorKind.Person && members.IsOf(view, phrase, "role");

    /// <summary>The object of a verb: an event of its own kind brings its people along (استضافت … اجتماعا لوزراء …).</summary>
    private void Object(ReportView view, Draft draft, Phrase p, Discourse discourse)
    {
        var role = draft.Row.Frame[Frame.Object];
        if (triggers.OfNoun(view, p) is { } noun && noun.Row.Type == draft.Row.Type)
        {
            Put(draft, SlotRole.Actor, Inside(view, p, noun.Last));
            Complements(view, draft, p, noun.Row.Frame, discourse);
            return;
        }
        // سيّر البرنامج قافلة إلى …: what is given or sent is nobody it is given to.
        if (role == SlotRole.Recipient && draft.Row is { Type: EventType.Aid, Frame.Id: "give", ObjectClass: [not '!', ..] given } && p.Mentions.TrueForAll(m => view.Mentions[m].IsOptional) && given.Split('|').Any(c => c is not ("agent" or "person" or "victims" or "migrant" or "refugee" or "trapped" or "people") && members.IsOf(view, p, c))) return;
        Fill(view, draft, Frame.Object, role, p, discourse);
        if (role is not (SlotRole.Recipient or SlotRole.Victim) || p.Class.HasFlag(PhraseClass.Agent)) return;
        if (draft.Row.Type is EventType.Assault or EventType.Coerce && MemberFinder.PlaceOf(view, p) is { } place) draft.Place ??= place;
        if (draft.Recipients.Count == 0 && draft.Row is { Type: EventType.Accuse, ObjectClass: [not '!', ..] } && p.Class.HasFlag(PhraseClass.Event)) Put(draft, role, Behind(view, p, p.Head, discourse));
        // قصف مواقع لقوات …، استهدف دورية تابعة للجيش: whose it was.
        if (draft.Recipients.Count == 0) Put(draft, role, members.Owners(view, p));
        if (draft.Recipients.Count == 0) Put(draft, role, Pronouns.Possessor(view, draft, p, subjects, discourse));
    }

    /// <summary>Arguments of a noun: its idafa, its complements, and the subject of the verb that carries it.</summary>
    public void OfNoun(ReportView view, Draft draft, Discourse discourse)
    {
        var frame = draft.Row.Frame;
        var phrase = draft.Phrase;
        var inside = Inside(view, phrase, draft.TriggerLast);
        if (draft.Light is { Clause: { } carrying } light && carrying.Predicate == light)
        {
            // تلقى اتصالا من نظيره: who is called takes part.
            var role0 = draft.IsSuffered && draft.Row.Type != EventType.Consult ? SlotRole.Recipient : frame[Frame.Subject];
            var subject = subjects.PhraseOf(view, carrying, discourse);
            // ألف مهاجر تم إنقاذهم: the pronoun on the noun is the subject, who undergoes it.
            if (draft.IsPassive && view.Readings[draft.TriggerToken].HasPronoun) role0 = SlotRole.Recipient;
            // تعرض موكب الوزير لهجوم: things are attacked too.
            if (draft.IsSuffered && draft.Row.Type is EventType.Assault or EventType.Coerce && subject is { IsPronoun: false } && subject != phrase && subject.First > light.First) Put(draft, SlotRole.Recipient, _harm.Targets(view, subject));
            else if (subject is not null && subject != phrase) Fill(view, draft, Frame.Subject, role0, subject, discourse);
            if (draft.Row.Type == EventType.Consult) Escorted(view, draft, light, subject, discourse);
            if (subject is null && carrying.Governor != phrase) Put(draft, role0, subjects.Of(view, carrying, discourse));
            // أكد الوزير، خلال اتصال تلقاه من نظيره، …: the subject around it got the call.
            else if (subject is null && draft.Row.Type == EventType.Consult && light.Reading is { HasPronoun: true, Passive: false } && phrase.Clause is { Predicate: { Kind: PhraseKind.Verb } } told && subjects.PhraseOf(view, told, discourse) is { } whose && SubjectAgreement.Before(view, whose, light.Reading) != false) Put(draft, role0, subjects.Of(view, told, discourse));
            // وأجرى محادثات، وعقدت اجتماعا: the noun is no subject by its ending or its gender; somebody told of before is.
            else if (subject == phrase && phrase.First > light.First && (SubjectAgreement.Behind(view, light, phrase) == false || carrying.Sibling is not null && Governing.Complement(light, Frame.Partner) is not null || ReadingCorrector.IsAccusative(view, phrase.Body))) Put(draft, role0, subjects.Carried(view, carrying, discourse));
            // اجتماعا جرى أمس بين …: what follows the verb completes the noun before it; أجرى مع نظيره محادثات.
            if (carrying != draft.Clause || phrase.First < light.First || Governing.Complement(light, Frame.Partner) is not null) Complements(view, draft, light, frame, discourse);
        }
        else if (draft.Carrier is { } masdar)
        {
            var doer = draft.IsSuffered ? SlotRole.Recipient : frame[Frame.Subject] is SlotRole.None ? SlotRole.Actor : frame[Frame.Subject];
            Put(draft, doer, Behind(view, masdar, masdar.Head, discourse));
        }
        else if (view.Readings[draft.TriggerToken].HasPronoun && inside.Count == 0)
        {
            // اجتماعها برئيس …: the pronoun is the subject of the clause.
            Put(draft, frame[Frame.Idafa] is SlotRole.Victim ? SlotRole.Recipient : SlotRole.Actor, Thanked(view, draft) ?? Both(view, draft, discourse) ?? subjects.Of(view, draft.Clause, discourse));
        }
        var role = frame[Frame.Idafa];
        if (draft.Row.Type == EventType.Assault && role == SlotRole.Victim && inside.Count == 0 && _harm.OfNoun(view, draft))
        {
            Complements(view, draft, phrase, frame, discourse);
            return;
        }
        if (role == SlotRole.Actor && draft.Actors.Count > 0) role = frame[Frame.Object] is SlotRole.None or SlotRole.Topic ? SlotRole.Partner : SlotRole.Recipient;
        if (role is SlotRole.Actor or SlotRole.Partner && inside.Count > 1 && frame.Id != "meet") inside.RemoveRange(1, inside.Count - 1);
        // اعتقال القوات 480 شخصا، قتل الجيش ثلاثة مسلحين: behind those who did it stand those to whom it was done.
        if (role == SlotRole.Victim && draft.Carrier is null && (inside.Count > 0 && (members.IsTokenOf(view, draft.TriggerLast + 1, "force") || members.IsTokenOf(view, draft.TriggerLast + 1, "body") || view.MentionAt(draft.TriggerLast + 1) is var m && m >= 0 && view.Mentions[m].Actor.Kind is ActorKind.State or ActorKind.Body)) && NextBare(phrase) is { } whom)
        {
            Put(draft, SlotRole.Actor, inside);
            inside = members.Of(view, whom);
        }
        // احتجاج عشرات الأهالي، اقتياد مسلحين …: people without a name.
        if (inside.Count == 0 && role is SlotRole.Actor or SlotRole.Recipient or SlotRole.Victim && draft.Carrier is null && members.Unnamed(view, phrase, draft.TriggerLast + 1) is { } people) inside.Add(people);
        Put(draft, role, inside);
        Complements(view, draft, phrase, frame, discourse);
        if (phrase.Clause is { } around) Put(draft, SlotRole.Recipient, _concerned.Of(view, draft, around, phrase, discourse));
    }

    /// <summary>The people right behind a noun phrase, as its object.</summary>
    private static Phrase? NextBare(Phrase phrase)
    {
        var phrases = phrase.Clause!.Phrases;
        var at = phrases.IndexOf(phrase) + 1;
        return at < phrases.Count && phrases[at] is { Kind: PhraseKind.Noun, Preposition.Length: 0, IsPronoun: false, JoinedTo: null, AppositionOf: null, AfterComma: false } next && next.First == phrase.Last + 1 && next.Class.HasFlag(PhraseClass.Agent) ? next : null;
    }

    /// <summary>رافق الجنرال السفير في اجتماعات: people on both sides of the light verb.</summary>
    private void Escorted(ReportView view, Draft draft, Phrase light, Phrase? subject, Discourse discourse)
    {
        foreach (var p in Governing.BareAfter(light.Clause!, light))
        {
            if (p != subject && p != draft.Phrase && p.Class == PhraseClass.Agent && (p.Mentions.Count > 0 || light.Clause!.Phrases.Exists(q => q.AppositionOf == p)) && p.First < draft.Phrase.First) Fill(view, draft, Frame.Object, SlotRole.Actor, p, discourse);
        }
    }

    /// <summary>The names behind a noun in its phrase, with those joined to them.</summary>
    private List<Member> Inside(ReportView view, Phrase phrase, int after)
    {
        var inside = new List<Member>();
        foreach (var m in phrase.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.FirstToken > after && mention.Actor.Kind != ActorKind.Place && !IsTown(view, mention) && !IsOfTitle(view, phrase, m)) inside.Add(mention.IsOptional && !mention.IsResolved && after < phrase.Last && inside.Count == 0 ? MemberFinder.InOwnWords(view, phrase, after + 1) : MemberFinder.Make(view, mention));
        }
        if (inside.Count == 0) return inside;
        foreach (var p in phrase.Clause!.Phrases)
        {
            if (p.JoinedTo != phrase || p.Class == PhraseClass.Event) continue;
            foreach (var m in p.Mentions)
            {
                if (view.Mentions[m].Actor.Kind != ActorKind.Place && !IsOfTitle(view, p, m)) inside.Add(MemberFinder.Make(view, view.Mentions[m]));
            }
        }
        return inside;
    }

    /// <summary>اتفق مع نظيره خلال لقائهما: the subject and the other side; null where the pronoun is not of two.</summary>
    private List<Member>? Both(ReportView view, Draft draft, Discourse discourse)
    {
        if (view.Readings[draft.TriggerToken].Pronoun.Number != 'd') return null;
        var both = subjects.Of(view, draft.Clause, discourse).ToList();
        if (both.Count == 1 && draft.Clause.Predicate is { } predicate && Governing.Complement(predicate, Frame.Partner) is { } other) both.AddRange(members.Of(view, other));
        return both.Count > 1 ? both : discourse.Pair.Count > 1 ? [.. discourse.Pair] : null;
    }

    /// <summary>شكر قطر على تخصيصها: those who are thanked did it; null elsewhere.</summary>
    private List<Member>? Thanked(ReportView view, Draft draft)
    {
        if (draft.Phrase.Preposition is not ("علي" or "ل") || draft.Clause.Trigger is not { IsSpeech: true, Type: EventType.Support or EventType.Accuse }) return null;
        var to = draft.Clause.Phrases.FindLast(p => p is { Kind: PhraseKind.Noun, IsPronoun: false } && p.First < draft.Phrase.First && p.First > draft.Clause.Predicate!.Last && p.Class.HasFlag(PhraseClass.Agent));
        return to is not null && members.Of(view, to) is { Count: > 0 } found ? found : null;
    }

    /// <summary>The people behind a masdar in its phrase, with or without a name; for its pronoun the subject of the clause.</summary>
    private IReadOnlyList<Member> Behind(ReportView view, Phrase phrase, int after, Discourse discourse)
    {
        if (Inside(view, phrase, after) is { Count: > 0 } named) return named;
        if (view.Readings[after].HasPronoun) return subjects.Of(view, phrase.Clause!, discourse);
        return members.Unnamed(view, phrase, after + 1) is { } people ? [people] : [];
    }

    /// <summary>رئيس مجلس النواب عقيلة صالح: the body is what he heads, and no second one.</summary>
    private bool IsOfTitle(ReportView view, Phrase phrase, int mention)
    {
        var body = view.Mentions[mention];
        // رئيس مجلس الشيوخ عمر الزليتني
        if (body is { IsOptional: true, Actor.Kind: ActorKind.Group } && body.FirstToken > phrase.Body && phrase.Mentions.Exists(m => view.Mentions[m] is { Actor.Kind: ActorKind.Person } named && named.FirstToken == body.LastToken + 1)) return true;
        if (body.Actor.Kind is not (ActorKind.Body or ActorKind.State) || body.FirstToken == phrase.Body || !members.IsTokenOf(view, body.FirstToken - 1, "role")) return false;
        return phrase.Mentions.Exists(m => view.Mentions[m] is { Actor.Kind: ActorKind.Person } person && person.FirstToken == body.LastToken + 1) || phrase.Clause!.Phrases.Exists(p => p.AppositionOf == phrase);
    }

    /// <summary>What a clause about an event that is coded already adds to it (هجمات استهدفت …، الاجتماع الذي حضره …).</summary>
    public void Extend(ReportView view, Draft draft, Clause clause, Frame frame, Discourse discourse)
    {
        foreach (var p in Governing.BareAfter(clause, clause.Predicate!))
        {
            // اجتماعاً استضافته القاهرة: with the event as its pronoun the noun is the subject.
            var role = clause.Predicate!.Reading is { HasPronoun: true } ? frame[Frame.Subject] : frame[Frame.Object];
            Fill(view, draft, Frame.Object, role is SlotRole.None ? SlotRole.Actor : role, p, discourse);
            if (role is SlotRole.Recipient or SlotRole.Victim && draft.Recipients.Count == 0) Put(draft, role, members.Owners(view, p));
            break;
        }
        Complements(view, draft, clause.Predicate!, frame, discourse);
    }

    /// <summary>The complements with prepositions after a phrase.</summary>
    public void Complements(ReportView view, Draft draft, Phrase head, Frame frame, Discourse discourse)
    {
        var phrases = (head.Clause ?? draft.Clause).Phrases;
        for (var i = phrases.IndexOf(head) + 1; i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) break;
            if (p.Kind != PhraseKind.Noun || p.JoinedTo is not null || p.Preposition.Length == 0 || p.IsPronoun || p.PartOf is not null) continue;
            var role = p.PrepositionRow?.Role is { } own and not SlotRole.None ? own : frame[p.Preposition];
            // الشراكة مع …، المعترف بها من قبل …: it belongs to the word before it.
            // شكره على انخراطه في المحادثات مع المجلس: whom others meet.
            if (p.Preposition == "مع" && draft.Row.Type != EventType.Consult && i > 0 && phrases[i - 1] is { Kind: PhraseKind.Noun, Preposition.Length: > 0 } talks && talks != head && members.IsOf(view, talks, "meeting")) continue;
            // في بيان لوزارة خارجيتها: whose statement it is.
            if (i > 0 && p.Preposition is "ل" or "من" or "عن" && phrases[i - 1] is { Kind: PhraseKind.Noun, Preposition: "في" or "ب" or "خلال" } said && said != head && said.Last + 1 == p.First && (members.IsOf(view, said, "statement") || members.IsOf(view, said, "document"))) continue;
            // تدين خطف عضوين على يد مسلحين: they do what is condemned.
            if (p.PrepositionRow?.Kind == PrepositionKind.Agent && draft.Row.IsSpeech && head.Kind == PhraseKind.Verb && phrases.FindIndex(i0 => i0.First > head.Last && i0.First < p.First && i0 is { Kind: PhraseKind.Noun, Class: PhraseClass.Event }) >= 0) continue;
            if (i > 0 && phrases[i - 1] is { Kind: PhraseKind.Noun } before && before != head && (p.Preposition == "مع" && members.IsOf(view, before, "relational") || p.PrepositionRow?.Kind == PrepositionKind.Agent && EndsInParticiple(view, before, phrases, i))) continue;
            // منح الثقة لحكومة برئاسة فلان: who heads those to whom it is done is one of them.
            if (role == SlotRole.Chair && i > 0 && phrases[i - 1] is { Kind: PhraseKind.Noun } headed && draft.Recipients.Exists(m => m.Span.Start >= view.Tokens[headed.First].Span.Start && m.Span.End <= view.Tokens[headed.Last].Span.End)) role = SlotRole.Recipient;
            // كشف عن تورط شركة: whose guilt it is.
            if (role is SlotRole.None && draft.Row is { Type: EventType.Accuse, ObjectClass: [not '!', ..] } && head.Kind == PhraseKind.Verb && draft.Recipients.Count == 0 && draft.Row.Needs.Split('|').Contains(p.Preposition) && !p.Class.HasFlag(PhraseClass.Agent)) Put(draft, SlotRole.Recipient, Behind(view, p, p.Head, discourse));
            if (role is not (SlotRole.None or SlotRole.Topic or SlotRole.Speaker)) Fill(view, draft, p.Preposition, role, p, discourse);
        }
    }

    /// <summary>Whether a state is named by its capital: as a host that is a town, and the state hosts only where the text says so.</summary>
    private static bool IsCapital(ReportView view, Phrase phrase) => phrase.Mentions.Count > 0 && IsTown(view, view.Mentions[phrase.Mentions[0]]);

    private static bool IsTown(ReportView view, Mention mention) => mention.Actor is { Kind: ActorKind.State, NameAr: var name } && mention.IsResolved
        && view.Tokens[mention.LastToken].Type.Readings.All(r => r.PartOfSpeech != Text.Words.PartOfSpeech.Adjective)
        && Text.Normalizer.Key(mention.Span.In(view.Tokens.Text.Original)) != Text.Normalizer.Key(name);

    private static bool EndsInParticiple(ReportView view, Phrase before, List<Phrase> phrases, int at)
    {
        if (before.IsPronoun && at > 1) before = phrases[at - 2];
        return view.Tokens[before.Last].Type.Readings.Any(r => r.Derivation == Text.Words.Derivation.PassiveParticiple);
    }

    private void Fill(ReportView view, Draft draft, string slot, SlotRole role, Phrase phrase, Discourse discourse)
    {
        if (role is SlotRole.None or SlotRole.Topic) return;
        if (role == SlotRole.Host && MemberFinder.PlaceOf(view, phrase) is { } town && (!phrase.Class.HasFlag(PhraseClass.Agent) || IsCapital(view, phrase)))
        {
            draft.Place = town;
            return;
        }
        if (role is SlotRole.Place or SlotRole.Destination && MemberFinder.PlaceOf(view, phrase) is { } place)
        {
            draft.Place ??= place;
            if (role == SlotRole.Place || !phrase.Class.HasFlag(PhraseClass.Agent)) return;
            role = SlotRole.Recipient;
        }
        IReadOnlyList<Member> found = members.Of(view, phrase);
        // بغارات على مواقعه: a place or a unit of somebody told of before stands for him.
        if (role is SlotRole.Recipient or SlotRole.Victim && found is [{ Id: null, Country: "" }] && members.IsOf(view, phrase, "site") && Pronouns.Possessor(view, draft, phrase, subjects, discourse) is { Count: > 0 } owner) found = owner;
        if (found.Count == 0) return;
        Put(draft, role, found);
        draft.Because(slot, draft.Row.Frame.Rule, found[0].Span, "");
    }

    private static void Put(Draft draft, SlotRole role, IReadOnlyList<Member> found)
    {
        foreach (var member in found)
        {
            switch (role)
            {
                case SlotRole.Actor or SlotRole.Partner:
                    Add(draft.Actors, member);
                    break;
                case SlotRole.Recipient or SlotRole.Victim or SlotRole.Destination:
                    if (!draft.Actors.Exists(a => a.Span == member.Span)) Add(draft.Recipients, member);
                    break;
                case SlotRole.Host:
                    Add(draft.Hosts, member);
                    break;
                case SlotRole.Auspices:
                    Add(draft.Auspices, member);
                    break;
                case SlotRole.Chair:
                    Add(draft.Chairs, member);
                    Add(draft.Actors, member);
                    break;
            }
        }
    }

    private static void Add(List<Member> list, Member member)
    {
        if (!list.Exists(m => m.Span == member.Span || (m.Id is not null && m.Id == member.Id))) list.Add(member);
    }
}
