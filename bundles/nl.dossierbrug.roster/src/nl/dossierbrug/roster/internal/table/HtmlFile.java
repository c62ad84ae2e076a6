package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page with tables, which is what many web systems export under the name of a workbook. Each table that has no other
 * within it is a sheet. What a cell shows is its content: everything is text.
 */
final class HtmlFile implements ListFile {

	/** It is held in memory whole; ten thousand pupils with many columns stay below this. */
	private static final long LARGEST = 48L << 20;
	private static final int DECLARATION = 1 << 12;
	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._-]+)");

	private final TextFile text;
	private final List<Sheet> sheets = new ArrayList<>();

	HtmlFile(TextFile text) throws IOException {
		this.text = text;
		if (Files.size(text.file()) > LARGEST) {
			throw new Unusable("list.html-large");
		}
		Document page;
		try (InputStream in = Files.newInputStream(text.file())) {
			page = Jsoup.parse(in, charset().name(), "");
		}
		List<Element> tables = page.select("table").stream().filter(table -> table.select("table").size() == 1).toList();
		for (int i = 0; i < tables.size(); i++) {
			sheets.add(new HtmlTable(name(tables, i), tables.get(i)));
		}
		if (sheets.isEmpty()) {
			throw new Unusable("list.html");
		}
	}

	/** What the page declares goes before what its letters look like, unless it is plainly Unicode. */
	private Charset charset() throws IOException {
		Charset seen = text.encoding().charset();
		if (seen.name().startsWith("UTF-")) {
			return seen;
		}
		try (InputStream in = Files.newInputStream(text.file())) {
			Matcher declared = DECLARED.matcher(new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1));
			Charset named = declared.find() ? Charset.forName(declared.group(1)) : seen;
			boolean latin = named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.UTF_8);
			return latin ? seen : named;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return seen;
		}
	}

	private static String name(List<Element> tables, int index) {
		Element caption = tables.get(index).selectFirst("caption");
		return caption != null ? caption.text() : tables.size() == 1 ? "" : Integer.toString(index + 1);
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	@Override
	public boolean typed() {
		return false;
	}

	@Override
	public List<Doubt> doubts() {
		return text.doubts();
	}

	@Override
	public void close() {
		// the page was read whole
	}
}
