namespace Rasid.Packs;

/// <summary>What someone is to someone else in a family.</summary>
public enum KinRelation
{
    /// <summary>father</summary>
    Father,

    /// <summary>mother</summary>
    Mother,

    /// <summary>son</summary>
    Son,

    /// <summary>daughter</summary>
    Daughter,

    /// <summary>brother</summary>
    Brother,

    /// <summary>sister</summary>
    Sister,

    /// <summary>husband</summary>
    Husband,

    /// <summary>wife</summary>
    Wife,

    /// <summary>nephew by the brother</summary>
    BrothersSon,

    /// <summary>nephew by the sister</summary>
    SistersSon,

    /// <summary>niece</summary>
    Niece,

    /// <summary>cousin</summary>
    Cousin,

    /// <summary>grandson</summary>
    Grandson,

    /// <summary>husband of the daughter or sister</summary>
    InLaw,
}
