using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Rasid.Web.Marks;

/// <summary>Pieces of a report as they are shown, written without a space that the report does not have.</summary>
/// <remarks>
/// Their style has no padding, border or change of letter: anything of the kind would tear Arabic letters apart that belong together.
/// </remarks>
public sealed class Pieces : ComponentBase
{
    private static readonly (MarkKinds Kind, string Class)[] Classes =
    [
        (MarkKinds.Apart, "apart"), (MarkKinds.Evidence, "evidence"), (MarkKinds.Time, "time"), (MarkKinds.Name, "name"), (MarkKinds.Trigger, "trigger"),
    ];

    /// <summary>The pieces in order.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<MarkedPiece> Marked { get; set; } = [];

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var piece in Marked)
        {
            if (piece.Kinds == MarkKinds.None)
            {
                builder.AddContent(0, piece.Text);
                continue;
            }
            builder.OpenElement(1, piece.Target.Length > 0 ? "a" : "span");
            builder.AddAttribute(2, "class", "mk " + string.Join(' ', Classes.Where(c => piece.Kinds.HasFlag(c.Kind)).Select(c => c.Class)));
            if (piece.Target.Length > 0) builder.AddAttribute(3, "href", piece.Target);
            if (piece.Title.Length > 0) builder.AddAttribute(4, "title", piece.Title);
            builder.AddContent(5, piece.Text);
            builder.CloseElement();
            foreach (var number in piece.Numbers)
            {
                // The number is drawn by the style sheet: it is no part of the report, so copying the report leaves it behind.
                builder.OpenElement(6, "sup");
                builder.AddAttribute(7, "class", "no");
                builder.AddAttribute(8, "data-no", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                builder.CloseElement();
            }
        }
    }
}
