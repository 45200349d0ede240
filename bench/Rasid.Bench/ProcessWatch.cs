namespace Rasid.Bench;

/// <summary>Watches what a process uses, as Linux counts it: peak resident memory and processor time. Zero elsewhere.</summary>
internal sealed class ProcessWatch
{
    private readonly string _status;
    private readonly string _stat;
    private readonly Thread _thread;
    private volatile bool _isOver;
    private long _peak;
    private double _seconds;

    public ProcessWatch(int process)
    {
        _status = $"/proc/{process}/status";
        _stat = $"/proc/{process}/stat";
        _thread = new Thread(Watch);
        _thread.Start();
    }

    /// <summary>Bytes at the peak, and seconds of processor time of all threads.</summary>
    public (long Peak, double Processor) Stop()
    {
        _isOver = true;
        _thread.Join();
        return (_peak, _seconds);
    }

    private void Watch()
    {
        while (!_isOver)
        {
            _peak = Math.Max(_peak, Read());
            _seconds = Math.Max(_seconds, ReadProcessor());
            Thread.Sleep(20);
        }
    }

    // Fields 14 and 15 after the name in brackets: ticks in user and kernel mode, a hundred a second.
    private double ReadProcessor()
    {
        try
        {
            var fields = File.ReadAllText(_stat).Split(") ")[^1].Split(' ');
            return (long.Parse(fields[11]) + long.Parse(fields[12])) / 100.0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private long Read()
    {
        try
        {
            foreach (var line in File.ReadLines(_status))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1]) * 1024;
            }
        }
        catch (IOException)
        {
            // The process has just ended.
        }
        return 0;
    }
}
