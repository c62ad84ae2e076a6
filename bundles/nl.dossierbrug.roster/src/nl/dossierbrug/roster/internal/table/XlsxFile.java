package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workbook of Excel 2007 and later, read as it streams by (ECMA-376, part 1, SpreadsheetML). */
final class XlsxFile implements ListFile {

	private final XlsxPackage parts;
	private final List<Sheet> sheets = new ArrayList<>();
	private String texts = "";
	private StringTable strings;
	private DateStyles styles = new DateStyles(false);

	XlsxFile(XlsxPackage parts) throws IOException {
		this.parts = parts;
		String workbook = parts.relations("").values().stream().filter(r -> r.kind().equals("officeDocument"))
				.map(XlsxPackage.Relation::part).findFirst().orElse("xl/workbook.xml");
		var relations = parts.relations(workbook);
		readWorkbook(workbook, relations);
		for (var relation : relations.values()) {
			if (relation.kind().equals("styles") && parts.has(relation.part())) {
				try (XmlPart xml = parts.open(relation.part())) {
					styles.read(xml);
				}
			}
		}
	}

	private void readWorkbook(String workbook, Map<String, XlsxPackage.Relation> relations) throws IOException {
		List<Sheet> hidden = new ArrayList<>();
		try (XmlPart xml = parts.open(workbook)) {
			while (xml.next()) {
				if (xml.starts("workbookPr")) {
					styles = new DateStyles(xml.isOn("date1904"));
				} else if (xml.starts("sheet")) {
					var relation = relations.get(xml.attribute("id"));
					if (relation != null && relation.kind().equals("worksheet")) {
						boolean seen = xml.attribute("state").isEmpty() || xml.attribute("state").equals("visible");
						(seen ? sheets : hidden).add(new XlsxSheet(this, xml.attribute("name"), !seen, relation.part()));
					}
				}
			}
		}
		sheets.addAll(hidden);
		texts = relations.values().stream().filter(r -> r.kind().equals("sharedStrings"))
				.map(XlsxPackage.Relation::part).filter(parts::has).findFirst().orElse("");
	}

	/** Starts to read a sheet. The texts are read with the first one. */
	SheetRows rows(String part) throws IOException {
		if (strings == null) {
			strings = new StringTable();
			if (!texts.isEmpty()) {
				try (XmlPart xml = parts.open(texts)) {
					strings.read(xml);
				}
			}
		}
		return new XlsxRows(parts.open(part), strings, styles);
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	@Override
	public boolean typed() {
		return true;
	}

	@Override
	public LocalDate dayZero() {
		return styles.dayZero();
	}

	@Override
	public void close() throws IOException {
		parts.close();
	}

	/** A sheet of this workbook. */
	private record XlsxSheet(XlsxFile file, String name, boolean hidden, String part) implements Sheet {
		@Override
		public SheetRows rows() throws IOException {
			return file.rows(part);
		}
	}
}
