namespace Rasid.Actors;

/// <summary>What must be there for a form to count as the name.</summary>
public enum NameNeed
{
    /// <summary>nothing: the form stands alone</summary>
    None,

    /// <summary>full: the actor was named in full before in the same report, or a title stands before it</summary>
    Full,

    /// <summary>context: the report speaks of the actor's country</summary>
    Context,

    /// <summary>main: the report speaks of the actor's country more than of any other</summary>
    Main,

    /// <summary>quoted: the form stands in quotation marks</summary>
    Quoted,

    /// <summary>place: a word that takes a place stands before it (في، إلى، مدينة …), for names that are common words</summary>
    Place,

    /// <summary>noun: a noun that names a kind of place stands before it (مدينة، معبر …)</summary>
    Noun,
}
