package nl.dossierbrug.dirtylists;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes sheets in one of the formats in which schools have lists. */
final class ListWriter {

	private static final List<String> CHARSETS = List.of("windows-1252", "windows-1252", "IBM850", "x-MacRoman", "windows-1254", "windows-1250");
	private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy");

	private final Chance chance;

	ListWriter(Chance chance) {
		this.chance = chance;
	}

	/** What was written. @param how the format in a few words */
	record Written(Path file, String how) {
	}

	/** Several sheets need a workbook; one may be any file. */
	Written write(Path folder, List<Grid> sheets) throws IOException {
		int format = sheets.size() > 1 ? chance.below(2) : chance.below(5);
		return switch (format) {
			case 0 -> new XlsxWriter(chance).write(folder.resolve("lijst.xlsx"), sheets);
			case 1 -> new Written(Files.writeString(folder.resolve("lijst.fods"), flat(sheets)), "fods");
			case 2 -> new Written(Files.writeString(folder.resolve("lijst.xls"), html(sheets.getFirst())), "html");
			default -> csv(folder.resolve("lijst.csv"), sheets.getFirst());
		};
	}

	private Written csv(Path file, Grid sheet) throws IOException {
		char separator = chance.of(List.of(';', ';', ',', '\t', '|'));
		String text = sheet.rows().stream().map(row -> row.stream().map(cell -> quoted(shown(cell), separator)).collect(Collectors.joining(String.valueOf(separator))))
				.collect(Collectors.joining("\r\n", "", "\r\n"));
		Charset charset = charset(text);
		String written = text;
		if (charset.equals(StandardCharsets.UTF_8) && chance.percent(15)) {
			written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		} else if (charset.equals(StandardCharsets.UTF_8) && chance.percent(50)) {
			written = "\uFEFF" + text;
		}
		return new Written(Files.write(file, written.getBytes(charset)), "csv " + charset + " " + separator);
	}

	/** One that has every letter of the text. */
	private Charset charset(String text) {
		if (chance.percent(10)) {
			return StandardCharsets.UTF_16LE;
		}
		if (chance.percent(50)) {
			Charset charset = Charset.forName(chance.of(CHARSETS));
			CharsetEncoder encoder = charset.newEncoder();
			if (encoder.canEncode(text)) {
				return charset;
			}
		}
		return StandardCharsets.UTF_8;
	}

	private static String quoted(String text, char separator) {
		boolean needed = text.indexOf(separator) >= 0 || text.indexOf('"') >= 0;
		return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	private static String shown(Object cell) {
		return cell instanceof LocalDate day ? DUTCH.format(day) : cell.toString();
	}

	private static String html(Grid sheet) {
		String rows = sheet.rows().stream().map(row -> row.stream().map(cell -> "<td>" + escaped(shown(cell)) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n")))
				.collect(Collectors.joining());
		return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style>td { mso-number-format: \"\\@\" }</style></head><body><table>\n"
				+ rows + "</table></body></html>";
	}

	private static String flat(List<Grid> sheets) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
				+ "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>");
		for (Grid sheet : sheets) {
			xml.append("<table:table table:name=\"").append(escaped(sheet.name())).append("\">");
			for (List<Object> row : sheet.rows()) {
				xml.append("<table:table-row>");
				row.forEach(cell -> xml.append(flat(cell)));
				xml.append(row.isEmpty() ? "<table:table-cell/>" : "").append("</table:table-row>");
			}
			xml.append("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
		}
		return xml.append("</office:spreadsheet></office:body></office:document>").toString();
	}

	private static String flat(Object cell) {
		return switch (cell) {
			case LocalDate day -> "<table:table-cell office:value-type=\"date\" office:date-value=\"" + day + "\"><text:p>" + DUTCH.format(day) + "</text:p></table:table-cell>";
			case Long number -> "<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"><text:p>" + number + "</text:p></table:table-cell>";
			default -> "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(cell.toString()) + "</text:p></table:table-cell>";
		};
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
