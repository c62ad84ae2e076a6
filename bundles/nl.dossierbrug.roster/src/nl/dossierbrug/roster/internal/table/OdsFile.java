package nl.dossierbrug.roster.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A workbook in the OpenDocument format (ISO/IEC 26300), packed (.ods) or in one piece (.fods), read as it streams by. */
final class OdsFile implements ListFile {

	private static final String CONTENT = "content.xml";

	private final Part part;
	private final XlsxPackage zip;
	private final List<Sheet> sheets = new ArrayList<>();
	private LocalDate dayZero = DateStyles.BEFORE_1900;

	/** Opens the part that holds the sheets, anew for each reading. */
	private interface Part {
		XmlPart open() throws IOException;
	}

	/** A packed one; it is closed with this. */
	OdsFile(XlsxPackage zip) throws IOException {
		this.zip = zip;
		this.part = () -> zip.open(CONTENT);
		look();
	}

	/** One in one piece. */
	OdsFile(Path file) throws IOException {
		this.zip = null;
		long size = Files.size(file);
		this.part = () -> {
			InputStream in = new BufferedInputStream(Files.newInputStream(file));
			return new XmlPart(new Inflated(in, size));
		};
		look();
	}

	/** Hidden sheets come last, as in every format. */
	private void look() throws IOException {
		List<Sheet> hidden = new ArrayList<>();
		Set<String> hiddenStyles = new HashSet<>();
		String style = "";
		int number = 0;
		try (XmlPart xml = part.open()) {
			while (xml.next()) {
				if (xml.begins("style")) {
					style = xml.attribute("name");
				} else if (xml.begins("table-properties") && xml.attribute("display").equals("false")) {
					hiddenStyles.add(style);
				} else if (xml.begins("null-date")) {
					dayZero = zero(xml.attribute("date-value"));
				} else if (xml.begins("table")) {
					boolean unseen = hiddenStyles.contains(xml.attribute("style-name"));
					(unseen ? hidden : sheets).add(new OdsSheet(this, xml.attribute("name"), unseen, number++));
					xml.skip();
				}
			}
		}
		sheets.addAll(hidden);
	}

	private static LocalDate zero(String day) {
		try {
			return LocalDate.parse(day);
		} catch (DateTimeParseException e) {
			return DateStyles.BEFORE_1900;
		}
	}

	private SheetRows rows(int number) throws IOException {
		XmlPart xml = part.open();
		int passed = 0;
		while (xml.next()) {
			if (xml.begins("table")) {
				if (passed++ == number) {
					return new OdsRows(xml);
				}
				xml.skip();
			}
		}
		xml.close();
		throw new Unusable("list.damaged");
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
		return dayZero;
	}

	@Override
	public void close() throws IOException {
		if (zip != null) {
			zip.close();
		}
	}

	/** A sheet, by its place in the file. */
	private record OdsSheet(OdsFile file, String name, boolean hidden, int number) implements Sheet {
		@Override
		public SheetRows rows() throws IOException {
			return file.rows(number);
		}
	}
}
