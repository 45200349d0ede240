namespace Rasid.Text.Tables;

/// <summary>Data that cannot be used; <see cref="Faults"/> lists every reason.</summary>
public sealed class DataFaultException : Exception
{
    /// <summary>Creates the exception for one or more faults.</summary>
    public DataFaultException(IReadOnlyList<DataFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Creates the exception for one fault.</summary>
    public DataFaultException(string code, string file, int line, string message)
        : this([new DataFault(code, file, line, message)])
    {
    }

    /// <summary>The faults, in file order.</summary>
    public IReadOnlyList<DataFault> Faults { get; }
}
