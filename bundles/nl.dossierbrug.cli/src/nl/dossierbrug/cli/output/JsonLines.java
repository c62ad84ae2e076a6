package nl.dossierbrug.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/**
 * The answer for scripts: one JSON object a line on standard output and nothing else there. What people must be told
 * beside it (findings about the whole input, why a command was refused) also goes to the messages.
 */
public final class JsonLines implements Output {

	private final JsonFactory json = new JsonFactory().setCharacterEscapes(new UnseenEscapes());
	private final CommandHints hints = new CommandHints();
	private final PrintStream out;
	private final FoldedNotes messages;
	private final Values values;

	/**
	 * @param out standard output
	 * @param err standard error, for messages
	 * @param look how sentences and messages look
	 */
	public JsonLines(PrintStream out, PrintStream err, OutputLook look) {
		this.out = out;
		values = new Values(look);
		messages = new FoldedNotes(err, values);
	}

	@Override
	public void row(Row row) {
		line(generator -> object(generator, row));
	}

	@Override
	public void say(Text sentence) {
		// scripts do not listen
	}

	@Override
	public void note(int indent, Text label, Text words) {
		// scripts do not listen
	}

	@Override
	public void remark(Text sentence) {
		messages.folded("", "", sentence.in(values.language()));
	}

	@Override
	public void line(String line) {
		// scripts do not listen
	}

	@Override
	public void found(List<Finding> findings) {
		messages.findings("", findings);
	}

	@Override
	public void refused(Refusal refusal) {
		line(generator -> {
			generator.writeStartObject();
			generator.writeFieldName("refusal");
			refusal(generator, refusal);
			generator.writeEndObject();
		});
		beside(refusal);
	}

	@Override
	public void beside(Refusal refusal) {
		messages.refusal("", refusal);
	}

	@Override
	public void end() {
		out.flush();
	}

	private interface Writing {
		void to(JsonGenerator generator) throws IOException;
	}

	private void line(Writing writing) {
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = json.createGenerator(text)) {
			writing.to(generator);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.print(text + "\n");
		out.flush();
	}

	private void object(JsonGenerator generator, Row row) throws IOException {
		generator.writeStartObject();
		for (Row.Entry entry : row.seenBy(Row.Audience.SCRIPTS)) {
			generator.writeFieldName(entry.key());
			value(generator, entry.cell());
		}
		generator.writeEndObject();
	}

	private void value(JsonGenerator generator, Cell cell) throws IOException {
		switch (cell) {
			case Cell.Plain plain -> generator.writeString(plain.text());
			case Cell.Brief brief -> generator.writeString(in(brief.text()));
			case Cell.Word word -> generator.writeString(word.code());
			case Cell.FileName file -> generator.writeString(values.masked(file.path()));
			case Cell.Typed typed -> generator.writeString(values.masked(typed.text()));
			case Cell.Spoken spoken -> generator.writeString(in(spoken.text()));
			case Cell.Count count -> generator.writeNumber(count.number());
			case Cell.Seconds seconds -> generator.writeNumber(seconds.thousandths());
			case Cell.Percent percent -> generator.writeNumber(percent.number());
			case Cell.Flag flag -> generator.writeBoolean(flag.value());
			case Cell.Day day -> generator.writeString(day.date().toString());
			case Cell.Moment moment -> generator.writeString(moment.instant().toString());
			case Cell.Secret secret -> generator.writeString(values.secret(secret.number()));
			case Cell.Content content -> generator.writeString(values.content(content));
			case Cell.Quoted quoted -> generator.writeString(values.content(quoted.content()));
			case Cell.Field field -> generator.writeString(field.path());
			case Cell.Words list -> {
				generator.writeStartArray();
				for (String word : list.words()) {
					generator.writeString(word);
				}
				generator.writeEndArray();
			}
			case Cell.Found found -> {
				generator.writeStartArray();
				for (Finding finding : found.findings()) {
					finding(generator, finding);
				}
				generator.writeEndArray();
			}
			case Cell.Refused refused -> refusal(generator, refused.refusal());
			case Cell.Before before -> refusal(generator, before.refusal());
			case Cell.Rows rows -> {
				generator.writeStartArray();
				for (Row row : rows.rows()) {
					object(generator, row);
				}
				generator.writeEndArray();
			}
			case Cell.Block block -> object(generator, block.row());
			case Cell.Nothing nothing -> generator.writeNull();
		}
	}

	private void finding(JsonGenerator generator, Finding finding) throws IOException {
		generator.writeStartObject();
		generator.writeStringField("rule", finding.rule());
		generator.writeStringField("severity", Values.lower(finding.severity()));
		generator.writeStringField("path", finding.path());
		generator.writeNumberField("line", finding.line());
		generator.writeStringField("message", in(hints.message(finding)));
		generator.writeEndObject();
	}

	private void refusal(JsonGenerator generator, Refusal refusal) throws IOException {
		generator.writeStartObject();
		generator.writeStringField("id", refusal.id());
		generator.writeStringField("what", in(refusal.what()));
		generator.writeStringField("meaning", in(refusal.meaning()));
		generator.writeStringField("next", in(hints.next(refusal)));
		generator.writeStringField("who", in(refusal.who()));
		if (!refusal.also().isEmpty()) {
			generator.writeArrayFieldStart("also");
			for (Refusal more : refusal.also()) {
				refusal(generator, more);
			}
			generator.writeEndArray();
		}
		generator.writeEndObject();
	}

	private String in(Text text) {
		return text.in(values.language());
	}
}
