namespace Rasid.Workflow;

/// <summary>One question: how it is asked, and how it is answered from the record and the pack.</summary>
internal interface IQuestion
{
    QuestionInfo Info { get; }

    /// <summary>The answer; names are resolved and options are those that it takes.</summary>
    Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation);
}
