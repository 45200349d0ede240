namespace Rasid.Office;

/// <summary>The parts of a DOCX that hold no words of its text.</summary>
internal static class DocxParts
{
    public const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public const string Relations =
        $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"
        + $"<Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    public const string DocumentRelations =
        $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}styles\" Target=\"styles.xml\"/>"
        + $"<Relationship Id=\"rId2\" Type=\"{Office}numbering\" Target=\"numbering.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}settings\" Target=\"settings.xml\"/>"
        + $"<Relationship Id=\"rId4\" Type=\"{Office}footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"rId5\" Type=\"{Office}footer\" Target=\"footer1.xml\"/></Relationships>";

    public const string Types =
        $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Word}styles+xml\"/>"
        + $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{Word}numbering+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"{Word}settings+xml\"/>"
        + $"<Override PartName=\"/word/footnotes.xml\" ContentType=\"{Word}footnotes+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"{Word}footer+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Id of a style.</summary>
    public static string IdOf(TextStyle style) => style switch
    {
        TextStyle.Paragraph => "Normal",
        TextStyle.Item => "ListBullet",
        TextStyle.Part => "ListBullet2",
        TextStyle.Note => "FootnoteText",
        _ => style.ToString(),
    };

    public static string Properties(string title, bool isRightToLeft) =>
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{title}</dc:title><dc:creator>Rasid</dc:creator><dc:language>{(isRightToLeft ? "ar-LY" : "en-GB")}</dc:language></cp:coreProperties>";

    public static string Settings(bool isRightToLeft) =>
        $"<w:settings {Names}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        + $"<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + $"<w:themeFontLang w:val=\"en-GB\"{(isRightToLeft ? " w:bidi=\"ar-LY\"" : "")}/></w:settings>";

    public static string Footer(bool isRightToLeft) =>
        $"<w:ftr {Names}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{(isRightToLeft ? "<w:bidi/>" : "")}<w:jc w:val=\"center\"/></w:pPr>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";

    public static string Numbering(bool isRightToLeft) =>
        $"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{Level(0, "•", isRightToLeft)}{Level(1, "–", isRightToLeft)}</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    // In a paragraph that runs from the right "left" is where it begins.
    private static string Level(int level, string mark, bool isRightToLeft) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/>"
        + $"<w:pPr>{(isRightToLeft ? "<w:bidi/>" : "")}<w:ind w:left=\"{397 + (level * 397)}\" w:hanging=\"284\"/></w:pPr></w:lvl>";

    public static string Styles(bool isRightToLeft)
    {
        var bidi = isRightToLeft ? "<w:bidi/>" : "";
        return $"<w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"24\"/>"
            + "<w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"ar-LY\"/></w:rPr></w:rPrDefault>"
            + $"<w:pPrDefault><w:pPr>{bidi}<w:spacing w:after=\"100\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>" + $"<w:pPr>{bidi}</w:pPr></w:style>"
            + Style("Title", "Title", $"{bidi}<w:spacing w:after=\"40\"/>", "<w:b/><w:bCs/><w:color w:val=\"1F4E5F\"/><w:sz w:val=\"40\"/><w:szCs w:val=\"44\"/>")
            + Style("Subtitle", "Subtitle", bidi, "<w:color w:val=\"444444\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"28\"/>")
            + Style("Heading1", "heading 1", $"<w:keepNext/><w:keepLines/>{bidi}<w:spacing w:before=\"320\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:bCs/><w:color w:val=\"1F4E5F\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"32\"/>")
            + Style("Heading2", "heading 2", $"<w:keepNext/><w:keepLines/>{bidi}<w:spacing w:before=\"160\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"26\"/>")
            + Style("ListBullet", "List Bullet", $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>{bidi}<w:spacing w:after=\"60\"/>", "")
            + Style("ListBullet2", "List Bullet 2", $"<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>{bidi}<w:spacing w:after=\"40\"/>", "")
            + Style("Remark", "Remark", bidi, "<w:color w:val=\"555555\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"22\"/>")
            + Style("Code", "Code", "<w:spacing w:before=\"240\"/>", "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
            + Style("Footer", "footer", bidi, "<w:sz w:val=\"18\"/><w:szCs w:val=\"20\"/>")
            + Style("FootnoteText", "footnote text", $"{bidi}<w:spacing w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"17\"/><w:szCs w:val=\"19\"/>")
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
    }

    private static string Style(string id, string name, string paragraph, string run) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
        + (paragraph.Length > 0 ? $"<w:pPr>{paragraph}</w:pPr>" : "") + (run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "") + "</w:style>";
}
