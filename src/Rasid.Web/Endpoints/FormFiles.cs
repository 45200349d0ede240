using System.Text;
using Microsoft.AspNetCore.Http;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Files that come with an entry form: kept with the record, and named in the form from then on, so that a fault elsewhere does not lose them.</summary>
internal static class FormFiles
{
    private const string Start = "file.";

    /// <summary>What was typed, with the files that came in their fields.</summary>
    public static async Task<TypedForm> ReadAsync(HttpContext context, IFormCollection form, Register register, IRecord record, Language language)
    {
        var typed = TypedForm.Of(form);
        var values = new Dictionary<string, string>(typed.Values, StringComparer.Ordinal);
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in register.Fields.Where(f => f is { Type: FieldType.Attachment, IsPerParty: false }))
        {
            var name = EntryNames.Start + field.Id;
            var kept = new List<string>();
            foreach (var one in typed[name].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                // What a form says of a file is believed only where the record has it.
                if (Read(one) is { } known && await record.AttachmentSizeAsync(known.Sha256, context.RequestAborted).ConfigureAwait(false) == known.Size) kept.Add(one);
            }
            foreach (var sent in form.Files.GetFiles(Start + name).Where(f => f.Length > 0))
            {
                var stream = sent.OpenReadStream();
                await using (stream.ConfigureAwait(false))
                {
                    var (file, fault) = await new AttachFile(record).RunAsync(sent.FileName, stream, null, context.RequestAborted).ConfigureAwait(false);
                    if (fault is not null) faults[name] = FieldWords.Fault(fault, language);
                    else if (!field.IsMany) kept = [Write(file!)];
                    else kept.Add(Write(file!));
                }
            }
            // A field without files is said only where it had some.
            if (kept.Count > 0 || values.ContainsKey(name)) values[name] = string.Join('\n', kept.Distinct(StringComparer.Ordinal));
        }
        return typed with { Values = values, Faults = faults };
    }

    /// <summary>The file that a field of a form names.</summary>
    public static Task<(AttachmentValue? File, ValueFault? Fault)> FindAsync(string word, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = Read(word);
        return Task.FromResult((file, file is null ? ValueFault.Of(ValueFaults.NoFile, word) : null));
    }

    /// <summary>A file in one word without a separator of values: its JSON in base64.</summary>
    public static string Write(AttachmentValue file) => Convert.ToBase64String(Encoding.UTF8.GetBytes(file.ToJson()));

    /// <summary>The file that a word names; null when it names none.</summary>
    public static AttachmentValue? Read(string word)
    {
        var bytes = new byte[word.Length];
        if (!Convert.TryFromBase64String(word, bytes, out var length)) return null;
        try
        {
            return Records.Registers.FieldValue.Parse(bytes.AsMemory(0, length)) as AttachmentValue;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
