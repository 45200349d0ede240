namespace Rasid.Actors;

/// <summary>A row of the language's tables of titles, offices, body heads, portfolios and roles.</summary>
internal abstract record LexEntry(string Row)
{
    public const int Titles = 1;
    public const int Offices = 2;
    public const int Portfolios = 4;
    public const int Bodies = 8;
    public const int Roles = 16;

    public const int Regions = 32;

    /// <summary>The bit of this row's table.</summary>
    public int Table => this switch { TitleEntry => Titles, OfficeHead => Offices, Portfolio => Portfolios, BodyHead => Bodies, RegionHead => Regions, _ => Roles };
}

/// <summary>A title that stands beside a name and is no part of it.</summary>
internal sealed record TitleEntry(string Kind, string Row) : LexEntry(Row);

/// <summary>The head noun of an office.</summary>
internal sealed record OfficeHead(string Id, string Takes, string Sector, string Row) : LexEntry(Row);

/// <summary>The field of a minister or ministry.</summary>
internal sealed record Portfolio(string Id, string NameEn, string Row) : LexEntry(Row);

/// <summary>The head noun of a body.</summary>
internal sealed record BodyHead(string Id, string NameEn, string NameAr, string Sector, string Open, string Short, string Row) : LexEntry(Row)
{
    /// <summary>Whether the noun alone is no name; where it is <c>known</c> it may point at the one body of its kind that the report names.</summary>
    public bool NeverShort => Short is "no" or "known";
}

/// <summary>A side of a country.</summary>
internal sealed record RegionHead(string Id, string NameEn, string Form, string Row) : LexEntry(Row);

/// <summary>A noun for unnamed people.</summary>
internal sealed record RoleEntry(string Id, string Sector, string Pattern, string Row) : LexEntry(Row);

/// <summary>An adjective that may follow a noun of one of the other tables.</summary>
internal sealed record AdjectiveEntry(string Kind, string Sector);
