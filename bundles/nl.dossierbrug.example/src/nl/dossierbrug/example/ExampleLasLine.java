package nl.dossierbrug.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.uwlr.UwlrLine;
import nl.dossierbrug.uwlr.YearsGiven;

/** What the example LAS gives over its line: the roster at {@code uwlr} below its address, dossiers at {@code dossiers}. */
record ExampleLasLine(UwlrLine uwlr, String key, Text name, Messages messages) implements LineUse, LiveRoster, LiveDossiers {

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

	ExampleLasLine(String connector, Text name, Messages messages) {
		this(new UwlrLine(connector, name, messages.text("las.line"), YearsGiven.CURRENT), connector + ".key", name, messages);
	}

	@Override
	public Text explanation() {
		return uwlr.explanation();
	}

	/** What UWLR asks for, and the key to the dossiers. */
	@Override
	public List<Setting> particulars() {
		return Stream.concat(uwlr.particulars().stream(),
				Stream.of(new Setting(key, Setting.Kind.SECRET, "", messages.text("las.key"), messages.text("las.key.help")))).toList();
	}

	/** Asks for a dossier that cannot be there: whoever shows the right key hears that it is not there. */
	@Override
	public Reply<Text> test(Call call) throws IOException, InterruptedException {
		Reply<Text> roster = uwlr.test(below(call));
		return !(roster instanceof Reply.Done) ? roster : http(call).send(get(call, "dossiers/-"),
				response -> response.statusCode() == 404 ? Reply.done(messages.text("las.works", name, call.school())) : call.line().refused(response));
	}

	@Override
	public Reply<Optional<Roster>> roster(Call call, RosterQuestion question) throws IOException, InterruptedException {
		return uwlr.roster(below(call), question);
	}

	@Override
	public Reply<List<OfferedDossier>> offered(Call call) throws IOException, InterruptedException {
		return http(call).send(get(call, "dossiers?school=" + call.school().brin().code()),
				response -> response.statusCode() == 200 ? Reply.done(offered(call, ExampleAnswer.of(response.body(), "dossiers"))) : call.line().refused(response));
	}

	private static List<OfferedDossier> offered(Call call, ExampleAnswer answer) throws UnreadableAnswerException {
		List<OfferedDossier> offered = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		for (ExampleAnswer one : answer.each("dossier")) {
			String key = one.needed("key");
			if (!keys.add(key)) {
				throw new UnreadableAnswerException("one key for two dossiers");
			}
			offered.add(new OfferedDossier(key, one.maybe("bsn").flatMap(Bsn::of), one.maybe("pupil").orElse(""), Optional.of(one.moment("changed"))));
			call.progress().done(1);
		}
		return offered;
	}

	@Override
	public Reply<Fetched> fetch(Call call, DossierQuestion question, DossierSink sink) throws IOException, InterruptedException {
		String path = "dossiers/" + URLEncoder.encode(question.key(), StandardCharsets.UTF_8).replace("+", "%20");
		HttpRequest.Builder request = http(call).at(path).header("Authorization", authorization(call));
		question.newerThan().ifPresent(moment -> request.header("If-Modified-Since", HTTP_DATE.format(moment.atOffset(ZoneOffset.UTC))));
		Reply<Fetched> dossier = http(call).send(request.build(), response -> switch (response.statusCode()) {
			case 304 -> Reply.done(Fetched.NOT_NEWER);
			case 200 -> copied(call, response, "application/xml", sink.dossier());
			default -> call.line().refused(response);
		});
		return dossier instanceof Reply.Done<Fetched>(Fetched got) && got == Fetched.PUT_IN ? attachments(call, path, sink) : dossier;
	}

	private Reply<Fetched> attachments(Call call, String path, DossierSink sink) throws IOException, InterruptedException {
		Reply<List<ExampleAnswer>> list = http(call).send(get(call, path + "/attachments"),
				response -> response.statusCode() == 200 ? Reply.done(ExampleAnswer.of(response.body(), "attachments").each("attachment")) : call.line().refused(response));
		if (!(list instanceof Reply.Done<List<ExampleAnswer>>(List<ExampleAnswer> attachments))) {
			return list.map(none -> Fetched.PUT_IN);
		}
		for (ExampleAnswer one : attachments) {
			HttpRequest request = HttpRequest.newBuilder(http(call).within(one.needed("href"))).timeout(call.timeLeft())
					.header("Authorization", authorization(call)).build();
			Reply<Fetched> reply = http(call).send(request, response -> response.statusCode() == 200
					? copied(call, response, "application/octet-stream", sink.attachment(one.needed("name"))) : call.line().refused(response));
			if (!(reply instanceof Reply.Done)) {
				return reply;
			}
		}
		return Reply.done(Fetched.PUT_IN);
	}

	/** As it comes in: a dossier with its attachments is too large to be held. */
	private static Reply<Fetched> copied(Call call, HttpResponse<InputStream> response, String type, OutputStream sink) throws IOException {
		try (sink) {
			if (!response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith(type)) {
				throw new UnreadableAnswerException("another kind of content than was asked for");
			}
			call.progress().begin(response.headers().firstValueAsLong("Content-Length").orElse(0));
			byte[] part = new byte[1 << 16];
			int read;
			while ((read = response.body().read(part)) >= 0) {
				sink.write(part, 0, read);
				call.progress().done(read);
				if (call.progress().cancelled()) {
					throw new InterruptedIOException("stopped");
				}
			}
		}
		return Reply.done(Fetched.PUT_IN);
	}

	@Override
	public boolean takesNotice() {
		return true;
	}

	/** The notice's own key goes along, so that telling it twice changes nothing. */
	@Override
	public Reply<LineReceipt> tell(Call call, DossierNotice notice) throws IOException, InterruptedException {
		byte[] body = ExampleAnswer.written("notice", "kind", notice.kind().name().toLowerCase(Locale.ROOT), "dossier", notice.dossier(), "receiver",
				notice.receiver());
		HttpRequest request = http(call).at("notices").header("Authorization", authorization(call)).header("Idempotency-Key", notice.key())
				.header("Content-Type", "application/xml").POST(BodyPublishers.ofByteArray(body)).build();
		return http(call).send(request, response -> response.statusCode() == 200 || response.statusCode() == 201
				? Reply.done(ExampleAnswer.of(response.body(), "receipt").receipt()) : call.line().refused(response));
	}

	private HttpRequest get(Call call, String path) {
		return http(call).at(path).header("Authorization", authorization(call)).build();
	}

	private String authorization(Call call) {
		return "Key " + call.line().particular(key).orElse("");
	}

	private static ExampleHttp http(Call call) {
		return new ExampleHttp(call);
	}

	/** The same call to where UWLR is. */
	private static Call below(Call call) {
		return new Call(call.school(), call.settings(), new ExampleLineBelow(call.line(), http(call).below("uwlr")), call.clock(), call.deadline(), call.progress());
	}
}
