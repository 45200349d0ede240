using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>A sentence whose numbers and words of the other language stand in <c>bdi</c>, so that they keep their own order.</summary>
public sealed class Bidi : ComponentBase
{
    /// <summary>The sentence.</summary>
    [Parameter]
    [EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>The language of the sentence.</summary>
    [Parameter]
    [EditorRequired]
    public Language In { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var run in Runs.Of(Text, In))
        {
            if (run.Tag.Length == 0)
            {
                builder.AddContent(0, run.Text);
                continue;
            }
            builder.OpenElement(1, "bdi");
            if (run.Tag != "0") builder.AddAttribute(2, "lang", run.Tag);
            builder.AddContent(3, run.Text);
            builder.CloseElement();
        }
    }
}
