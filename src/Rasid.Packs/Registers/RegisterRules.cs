using Rasid.Records.Agreements;
using Rasid.Records.Registers;
using Rasid.Text.Tables;

namespace Rasid.Packs.Registers;

/// <summary>The rules that hold over all registers of a process: whatever one names must be there, and be of the kind that is wanted.</summary>
/// <param name="faults">Takes the faults.</param>
/// <param name="registers">The registers.</param>
/// <param name="faulty">Ids of registers that could not be read; naming one is no fault.</param>
internal sealed class RegisterRules(List<DataFault> faults, Known<Register> registers, IReadOnlySet<string> faulty)
{
    /// <summary>Checks all of them.</summary>
    /// <param name="choices">The shared lists of options.</param>
    /// <param name="drafts">What is drafted from registers.</param>
    /// <param name="agreements">The agreements; null when not all could be read.</param>
    public void Check(Known<IReadOnlyList<FieldOption>> choices, Known<DraftReport> drafts, IReadOnlyList<Agreement>? agreements)
    {
        var provisions = agreements?.SelectMany(a => a.Provisions).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var ids = agreements?.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, options, row) in choices.Rows) Provisions(options, row, provisions);
        foreach (var (_, draft, row) in drafts.Rows)
        {
            foreach (var register in draft.Registers) Register(register, row);
        }
        foreach (var (_, register, _) in registers.Rows)
        {
            foreach (var agreement in register.Agreements.Where(a => ids?.Contains(a) == false)) Add("RSD3211", register.Row, agreement);
            foreach (var field in register.Fields) Field(field, choices, provisions);
            Parent(register);
            foreach (var state in register.Open.Where(s => register.State(s) is null)) Add("RSD3213", register.Row, state, string.Join(", ", register.States.Select(s => s.Id)));
            if (register.Due.Length > 0 && register.Field(register.Due) is not { Type: FieldType.Date, IsMany: false, IsPerParty: false }) Add("RSD3224", register.Row, register.Due);
            foreach (var balance in register.Balances) Balance(register, balance);
        }
        Circles();
    }

    private void Field(RegisterField field, Known<IReadOnlyList<FieldOption>> choices, HashSet<string>? provisions)
    {
        if (field.Of.Length > 0) Register(field.Of, field.Row);
        // Options of a shared list are told of once, where the list stands.
        if (!choices.All.Any(c => ReferenceEquals(c, field.Options))) Provisions(field.Options, field.Row, provisions);
    }

    private void Parent(Register register)
    {
        if (register.Parent.Length == 0) return;
        Register(register.Parent, register.Row);
        if (!register.Fields.Any(f => f is { Type: FieldType.Item, IsRequired: true, IsMany: false, IsPerParty: false } && f.Of == register.Parent))
            Add("RSD3219", register.Row, register.Parent);
    }

    private void Balance(Register register, Balance balance)
    {
        Wants(register, balance, "side", balance.Side, FieldType.Party);
        Wants(register, balance, "claimed", balance.Claimed, FieldType.Number);
        Wants(register, balance, "verified", balance.Verified, FieldType.Number);
        Wants(register, balance, "day", balance.Day, FieldType.Date);
        Wants(register, balance, "group", balance.Group, FieldType.Actor, FieldType.Text);
        Wants(register, balance, "stage", balance.Stage, FieldType.Choice);
        foreach (var state in balance.Counts.Concat(balance.Announced).Where(s => register.State(s) is null))
            Add("RSD3213", balance.Row, state, string.Join(", ", register.States.Select(s => s.Id)));
    }

    private void Wants(Register register, Balance balance, string name, string id, params IReadOnlyList<FieldType> types)
    {
        if (id.Length == 0) return;
        if (register.Field(id) is not { } field) Add("RSD3212", balance.Row, id, name);
        else if (!types.Contains(field.Type) || field.IsMany || field.IsPerParty) Add("RSD3220", balance.Row, id, name, string.Join(", ", types.Select(t => t.Name())));
    }

    private void Circles()
    {
        foreach (var (id, register, _) in registers.Rows)
        {
            var seen = new List<string>();
            for (var at = register; at is not null && !seen.Contains(at.Id, StringComparer.Ordinal); at = registers.Find(at.Parent)) seen.Add(at.Id);
            // One circle is told once, at the first of its registers.
            if (registers.Find(seen[^1])?.Parent == id && seen.Min(StringComparer.Ordinal) == id) Add("RSD3120", register.Row, id, string.Join(" → ", [.. seen, id]));
        }
    }

    private void Register(string id, string row)
    {
        if (!registers.Has(id) && !faulty.Contains(id)) Add("RSD3221", row, id);
    }

    private void Provisions(IReadOnlyList<FieldOption> options, string row, HashSet<string>? provisions)
    {
        if (provisions is null) return;
        foreach (var provision in options.SelectMany(o => o.Provisions).Distinct(StringComparer.Ordinal).Where(p => !provisions.Contains(p))) Add("RSD3222", row, provision);
    }

    private void Add(string code, string row, params ReadOnlySpan<string> arguments) => faults.Add(PackReader.At(code, row, arguments));
}
