namespace Rasid.Records.Keys;

/// <summary>The keys of a voice.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Roots">Every root key that is named for it, by id; those that were revoked by themselves too, and those that signed nothing beside one that did, which do not count.</param>
/// <param name="Delegated">The keys that one of the roots let speak, by id and root.</param>
/// <param name="Root">The root that lets others speak now; null where two stand beside each other, or it was revoked and none that it named took its place.</param>
/// <param name="Counting">
/// The roots whose words count, each as far as its revocation lets it: the one that is now, and those before it that it took over from, which it says by
/// letting their keys speak. Without that, whoever names a key of his own and revokes it again would have spoken for the voice.
/// </param>
public sealed record VoiceKeys(string Voice, IReadOnlyList<VoiceKey> Roots, IReadOnlyList<VoiceKey> Delegated, VoiceKey? Root, IReadOnlyList<VoiceKey> Counting)
{
    /// <summary>Whether roots that differ are named, so that none counts.</summary>
    public bool HasTwoRoots => Counting.Count == 0;
}
