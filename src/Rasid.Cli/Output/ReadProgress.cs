using Rasid.Cli.Commands;
using Rasid.Workflow;
using Spectre.Console;

namespace Rasid.Cli.Output;

/// <summary>The progress bar of <c>rasid read</c>: on a terminal only, on standard error.</summary>
internal sealed class ReadProgress : IDisposable
{
    private readonly Arrivals _arrivals;
    private readonly Messages _messages;
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task? _shown;
    private ProgressTask? _task;

    public ReadProgress(Session session, Arrivals arrivals)
    {
        (_arrivals, _messages) = (arrivals, session.Messages);
        if (Console.IsErrorRedirected) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        _shown = console.Progress().HideCompleted(true).AutoClear(true).StartAsync(async context =>
        {
            _task = context.AddTask(_messages.Format("Read_Progress", 0), maxValue: Math.Max(1, arrivals.Bytes));
            await _end.Task.ConfigureAwait(false);
        });
    }

    /// <summary>How far the run is.</summary>
    public void Show(IngestProgress progress)
    {
        if (_task is not { } task) return;
        task.Value = _arrivals.BytesDone;
        task.Description = _messages.Format("Read_Progress", progress.Reports);
    }

    public void Dispose()
    {
        _end.TrySetResult();
        _shown?.GetAwaiter().GetResult();
        _arrivals.SayRefused();
    }
}
