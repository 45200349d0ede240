namespace Rasid.Text.Words;

/// <summary>The arithmetic of one number in words; every value is a range, so that vague words multiply too.</summary>
internal struct NumeralSum
{
    private const int UnitRank = 1;
    private const int TenRank = 2;
    private const int HundredRank = 3;
    private const int ScaleRank = 4;

    private decimal _low;
    private decimal _high;
    private decimal _currentLow;
    private decimal _currentHigh;
    private decimal _scale;
    private int _rank;
    private bool _open;
    private bool _vague;
    private NumeralKind? _last;

    /// <summary>The sum so far.</summary>
    public readonly NumberRange Value => new(_low + _currentLow, _high + _currentHigh, false, _vague);

    /// <summary>Whether digits can be added: they stand for less than the last scale.</summary>
    public readonly bool Takes(decimal digits) => _rank == ScaleRank && !_open && digits < _scale;

    /// <summary>Adds a word, or says that it does not go on from what is there.</summary>
    public bool Take(NumeralStep step, bool first, NumeralStep? next)
    {
        if (!first && step.Prefixed) return false;
        if (step.IsDigits) return TakeDigits(step, first);
        var taken = step.Word!.Kind switch
        {
            NumeralKind.Unit => (first || (step.Joined && _rank > UnitRank)) && Add(step.Low, step.High, UnitRank),
            NumeralKind.TeenUnit => (first || (step.Joined && _rank > UnitRank)) && next is { } ten && (ten.Is(NumeralKind.TenUnit) || (ten.Joined && ten.Is(NumeralKind.Ten)))
                && Add(step.Low, step.High, UnitRank),
            NumeralKind.TenUnit => TakeTenUnit(step, first),
            NumeralKind.Ten => (first || (step.Joined && (_rank > TenRank || _last is NumeralKind.Unit or NumeralKind.TeenUnit))) && Add(step.Low, step.High, TenRank),
            NumeralKind.Hundred => TakeHundred(step, first),
            NumeralKind.Several => TakeSeveral(step, first),
            NumeralKind.Few => first && Vague() && Add(step.Low, step.High, UnitRank),
            NumeralKind.Fraction => TakeFraction(step, first),
            NumeralKind.Scale => TakeScale(step, first, false),
            NumeralKind.SeveralScale => TakeScale(step, first, true),
            NumeralKind.DualScale => (first || (step.Joined && step.Low < _scale)) && Close(step.Low, step.High, step.Low / 2),
            _ => false,
        };
        if (taken) _last = step.Word.Kind;
        return taken;
    }

    private bool TakeDigits(NumeralStep step, bool first)
    {
        if (!first && !(step.Joined && Takes(step.Low))) return false;
        _last = null;
        return Add(step.Low, step.High, UnitRank);
    }

    private bool TakeTenUnit(NumeralStep step, bool first)
    {
        if (!step.Joined && !step.Definite && _last is NumeralKind.Unit or NumeralKind.TeenUnit or NumeralKind.Few) return Add(10, 10, UnitRank);
        return (first || (step.Joined && _rank > TenRank)) && Add(10, 10, UnitRank);
    }

    private bool TakeHundred(NumeralStep step, bool first)
    {
        if (!first && !step.Joined && _last is NumeralKind.Unit or NumeralKind.Few && step.Low == 100) return Multiply(100, HundredRank);
        return (first || (step.Joined && _rank > HundredRank)) && Add(step.Low, step.High, HundredRank);
    }

    private bool TakeSeveral(NumeralStep step, bool first)
    {
        if (first) return Vague() && Add(step.Low, step.High, HundredRank);
        // "A few hundreds": the plural word has two as its least, the unit is half of that.
        return !step.Joined && _last is NumeralKind.Few or NumeralKind.Unit && Multiply(step.Low / 2, HundredRank);
    }

    private bool TakeFraction(NumeralStep step, bool first)
    {
        if (first) return Add(step.Low, step.High, UnitRank);
        if (!step.Joined || _rank != ScaleRank || _open) return false;
        return Add(step.Low * _scale, step.High * _scale, UnitRank);
    }

    private bool TakeScale(NumeralStep step, bool first, bool plural)
    {
        if (_open && !step.Joined)
        {
            if (_scale > 0 && step.Low >= _scale) return false;
            return Close(_currentLow * step.Low, _currentHigh * step.Low, step.Low);
        }
        if (!first && !(step.Joined && step.Low < _scale)) return false;
        if (!plural) return Close(step.Low, step.Low, step.Low);
        return first && Vague() && Close(step.Low * 2, (step.Low * 10) - 1, step.Low);
    }

    private bool Vague() => _vague = true;

    private bool Add(decimal low, decimal high, int rank)
    {
        _currentLow += low;
        _currentHigh += high;
        (_rank, _open) = (rank, true);
        return true;
    }

    private bool Multiply(decimal by, int rank)
    {
        _currentLow *= by;
        _currentHigh *= by;
        (_rank, _open) = (rank, true);
        return true;
    }

    private bool Close(decimal low, decimal high, decimal scale)
    {
        _low += low;
        _high += high;
        (_currentLow, _currentHigh, _scale, _rank, _open) = (0, 0, scale, ScaleRank, false);
        return true;
    }
}
