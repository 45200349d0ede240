using Rasid.Reading;
using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>The engine as the workflow uses it: one reader a thread, and the stamp that every reading carries.</summary>
/// <param name="Stamp">Engine version and digests of its data.</param>
/// <param name="NewReader">Makes a reader that serves one thread.</param>
public sealed record ReadingEngine(EngineStamp Stamp, Func<Func<ReadRequest, ReadReport>> NewReader)
{
    /// <summary>A loaded engine.</summary>
    /// <param name="engine">The engine.</param>
    public static ReadingEngine Of(Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new(new EngineStamp(Engine.Version, engine.LanguageDigest, engine.PackDigest), () => new Reader(engine).Read);
    }
}
