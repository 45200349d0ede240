namespace Rasid.Actors;

/// <summary>What a word says of a place behind it.</summary>
internal enum PlaceCue : byte
{
    /// <summary>nothing but that a place may follow</summary>
    Place,

    /// <summary>a verb whose object is a place (زار)</summary>
    Visit,

    /// <summary>a noun that only a word of no other sense follows as its name (منطقة)</summary>
    Noun,

    /// <summary>a noun behind which almost every definite word is a name (مدينة)</summary>
    Town,

    /// <summary>a noun that is part of the name (جبل، مطار)</summary>
    Part,

    /// <summary>a noun that is part of a name of common words (ميدان الشهداء), not of one that is a name by itself (ساحة تروكاديرو)</summary>
    Square,

    /// <summary>the country that the report is about (البلاد)</summary>
    Land,

    /// <summary>a noun that with a nisba is a town (العاصمة الفرنسية)</summary>
    Capital,

    /// <summary>a preposition behind which a word that no dictionary has is a place</summary>
    In,
}
