namespace Rasid.Storage;

/// <summary>A record: its journal and what can be asked of it. Made by an adapter.</summary>
public interface IRecord : IJournal, IRecordReads, IRecordAsks, IPackages, IRegisterReads, IDisposable
{
    /// <summary>
    /// The record as it was known when its streams stood at heads: later reports, readings and persons' words are not in it. What is withheld since is
    /// not in it either. It takes as long as a rebuild of what there was.
    /// </summary>
    /// <param name="heads">Where the streams stood; <see cref="IJournal.HeadsAtAsync"/> gives it for a moment. A stream that is not among them is left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<IPastRecord> PastAsync(IReadOnlyList<Rasid.Records.Journal.StreamHead> heads, CancellationToken cancellation = default);
}
