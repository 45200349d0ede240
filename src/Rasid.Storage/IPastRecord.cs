namespace Rasid.Storage;

/// <summary>What could be asked of a record at an earlier moment. Dispose it after use.</summary>
public interface IPastRecord : IRecordReads, IRegisterReads, IDisposable;
