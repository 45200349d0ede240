namespace Rasid.Storage;

/// <summary>A record: its journal and what can be asked of it. Made by an adapter.</summary>
public interface IRecord : IJournal, IRecordReads, IDisposable;
