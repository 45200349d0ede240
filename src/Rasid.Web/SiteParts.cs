using Rasid.Accounts;
using Rasid.Intake;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web;

/// <summary>What the pages show and work with; made by whoever starts the site.</summary>
/// <param name="Record">The record. Others may write to it meanwhile.</param>
/// <param name="Engine">Reads what people bring.</param>
/// <param name="Intake">Takes it in.</param>
/// <param name="Pack">Names, offices and terms of the process.</param>
/// <param name="Terms">How words are looked for.</param>
public sealed record SiteParts(IRecord Record, ReadingEngine Engine, ReportIntake Intake, Pack Pack, SearchTerms Terms)
{
    /// <summary>The filters that the user saved.</summary>
    public SavedFilters Filters { get; init; } = new();

    /// <summary>Where accounts lie; null, the default, for a site that never has any.</summary>
    public AccountFile? Accounts { get; init; }

    /// <summary>How hard it is to get in, and how long one stays.</summary>
    public AccountOptions Access { get; init; } = new();

    /// <summary>Where the keys of sessions, forms and secrets lie, as files for their owner alone; null, the default, keeps them in memory until the program ends.</summary>
    public string? Keys { get; init; }

    /// <summary>From where words on items of registers are written; by default a site that speaks in nobody's name and signs nothing.</summary>
    public ItemSite Site { get; init; } = new();

    /// <summary>Says what day it is; the system's clock by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The name that forms of review show until somebody gives another. That of the user of this computer by default.</summary>
    public string Author { get; init; } = Environment.UserName;
}
