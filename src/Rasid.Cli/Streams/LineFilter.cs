using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Rasid.Intake.Lines;

namespace Rasid.Cli.Streams;

/// <summary>Runs a filter over the lines of a stream on all cores and writes its lines in the order of the input.</summary>
/// <remarks>
/// One thread reads blocks of whole lines, as many as there are cores work on them, one writes. What is under way is
/// bounded, so a slow reader of the output slows the reading and memory stays flat.
/// </remarks>
internal sealed class LineFilter
{
    private const int KeepAtMost = 1 << 22;

    private readonly Func<ILineWorker> _newWorker;
    private readonly Action<LineFault> _onFault;
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];
    private readonly int _workers;

    /// <summary>A filter.</summary>
    /// <param name="newWorker">Makes the worker of one thread.</param>
    /// <param name="onFault">Told of each bad line, in order, on the writing thread.</param>
    /// <param name="workers">Number of working threads.</param>
    public LineFilter(Func<ILineWorker> newWorker, Action<LineFault> onFault, int workers) => (_newWorker, _onFault, _workers) = (newWorker, onFault, workers);

    /// <summary>Reads the input to its end.</summary>
    /// <returns>Number of bad lines.</returns>
    /// <exception cref="IOException">The input cannot be read or the output not written.</exception>
    public int Run(Stream input, Stream output)
    {
        using var stop = new CancellationTokenSource();
        using var work = new BlockingCollection<Job>(2 * _workers);
        using var order = new BlockingCollection<Job>(4 * _workers);
        ExceptionDispatchInfo? failure = null;
        var faults = 0;
        var threads = new List<Thread>();
        for (var i = 0; i < _workers; i++) threads.Add(Start(() => Work(work, stop.Token)));
        var writer = Start(() => failure = Write(order, output, stop, ref faults));
        try
        {
            Read(input, work, order, stop.Token);
        }
        finally
        {
            work.CompleteAdding();
            order.CompleteAdding();
            writer.Join();
            stop.Cancel();
            threads.ForEach(t => t.Join());
        }
        failure?.Throw();
        return faults;
    }

    private static Thread Start(ThreadStart body)
    {
        // Deeply nested prose must not end the process on a small stack.
        var thread = new Thread(body, 16 << 20) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Read(Stream input, BlockingCollection<Job> work, BlockingCollection<Job> order, CancellationToken stop)
    {
        var blocks = new LineBlocks(input);
        try
        {
            while (!stop.IsCancellationRequested && blocks.Next() is { } block)
            {
                var job = new Job(block, _buffers.TryTake(out var buffer) ? buffer : new ArrayBufferWriter<byte>(1 << 16));
                order.Add(job, stop);
                work.Add(job, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The writing side has stopped; its reason is reported there.
        }
    }

    private void Work(BlockingCollection<Job> work, CancellationToken stop)
    {
        ILineWorker? worker = null;
        try
        {
            foreach (var job in work.GetConsumingEnumerable(stop))
            {
                try
                {
                    worker ??= _newWorker();
                    worker.Work(job.Block, job.Output, job.Faults);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    job.Failure = ExceptionDispatchInfo.Capture(e);
                }
                finally
                {
                    job.Block.Dispose();
                    job.Done.Set();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the rest.
        }
    }

    private ExceptionDispatchInfo? Write(BlockingCollection<Job> order, Stream output, CancellationTokenSource stop, ref int faults)
    {
        try
        {
            foreach (var job in order.GetConsumingEnumerable())
            {
                job.Done.Wait();
                job.Done.Dispose();
                job.Failure?.Throw();
                output.Write(job.Output.WrittenSpan);
                foreach (var fault in job.Faults) _onFault(fault);
                faults += job.Faults.Count;
                job.Output.ResetWrittenCount();
                if (job.Output.Capacity <= KeepAtMost) _buffers.Add(job.Output);
            }
            output.Flush();
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            stop.Cancel();
            return ExceptionDispatchInfo.Capture(e);
        }
    }

    private sealed record Job(LineBlock Block, ArrayBufferWriter<byte> Output)
    {
        public ManualResetEventSlim Done { get; } = new();

        public List<LineFault> Faults { get; } = [];

        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
