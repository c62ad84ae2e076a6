package nl.dossierbrug.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.exchange.lines.LineOrder.Part;
import nl.dossierbrug.exchange.lines.LineView;

/** The fields of a line. What is secret, and the files, are not shown again: a field for them is empty, and left empty nothing changes. */
final class LineForm {

	private final Panel page;
	private final Composite place;
	private final String unsaved;
	private final String key;
	private final LineUse use;
	private final Optional<LineView> line;
	private final Map<Setting, Text> particulars = new HashMap<>();
	private final Set<Part> without = EnumSet.noneOf(Part.class);
	private final List<String> kept = new ArrayList<>();
	private Text address;
	private Text passphrase;
	private Text proxy;
	private PathField certificate;
	private PathField trust;

	/** @param unsaved before the keys by which is remembered what was typed @param key behind the names of the fields */
	LineForm(Panel page, Composite place, String unsaved, String key, LineUse use, Optional<LineView> line) {
		this.page = page;
		this.place = place;
		this.unsaved = unsaved;
		this.key = key;
		this.use = use;
		this.line = line;
	}

	void build() {
		Kit kit = page.kit();
		address = remembered(kit.field(place, name("address"), page.say("line.address"), line.map(LineView::address).orElse("")), "address");
		asked();
		boolean filled = line.flatMap(LineView::certificateUntil).isPresent();
		if (use.asksCertificate() || filled) {
			Composite own = kit.tiles(place, 2);
			certificate = file(own, "certificate", filled ? "line.certificate.other" : "line.certificate", "*.p12;*.pfx", "*.*");
			passphrase = kit.field(own, name("passphrase"), page.say("line.passphrase"), "", SWT.SINGLE | SWT.PASSWORD);
			without(filled, Part.CERTIFICATE, "line.without.certificate");
		}
		Composite net = kit.tiles(place, 2);
		boolean trusting = line.filter(LineView::trust).isPresent();
		trust = file(net, "trust", trusting ? "line.trust.other" : "line.trust", "*.pem;*.crt;*.cer", "*.*");
		proxy = remembered(kit.field(net, name("proxy"), page.say("line.proxy"), line.map(LineView::proxy).orElse("")), "proxy");
		without(trusting, Part.TRUST, "line.without.trust");
	}

	/** What the connector asks besides, with where one finds it. */
	private void asked() {
		Kit kit = page.kit();
		if (use.particulars().isEmpty()) {
			return;
		}
		Composite tiles = kit.tiles(place, 2);
		for (Setting asked : use.particulars()) {
			Composite cell = kit.columns(tiles, 1);
			Optional<LineView.Particular> known = line.stream().flatMap(view -> view.particulars().stream())
					.filter(one -> one.setting().key().equals(asked.key())).findFirst();
			boolean secret = asked.kind() == Setting.Kind.SECRET;
			boolean filled = known.filter(LineView.Particular::filled).isPresent();
			String label = page.say(asked.label());
			Text field = kit.field(cell, name(asked.key()), secret && filled ? page.say("line.filled", label) : label,
					known.map(LineView.Particular::value).orElse(""), secret ? SWT.SINGLE | SWT.PASSWORD : SWT.SINGLE);
			particulars.put(asked, secret ? field : remembered(field, asked.key()));
			kit.wide(kit.quiet(cell, page.say(asked.help())));
		}
	}

	private PathField file(Composite parent, String what, String label, String... endings) {
		PathField field = new PathField(parent, page.kit(), name(what), page.say(label), Optional.empty(), page.say("line.browse"), PathField.Kind.FILE,
				endings, path -> {
				});
		remembered(field.field(), what);
		return field;
	}

	private void without(boolean filled, Part part, String words) {
		if (filled) {
			page.kit().check(place, name("without-" + part.name().toLowerCase(Locale.ROOT)), page.say(words), false,
					on -> {
						if (on) {
							without.add(part);
						} else {
							without.remove(part);
						}
					});
		}
	}

	private Text remembered(Text field, String what) {
		String id = unsaved + "." + what;
		page.desktop().unsaved().keep(field, id);
		kept.add(id);
		return field;
	}

	private String name(String what) {
		return "settings.line-" + what + "." + key;
	}

	/** What was typed. Whoever takes it wipes the passphrase. */
	LineOrder order(String connector, School school) {
		Set<Part> parts = EnumSet.noneOf(Part.class);
		parts.addAll(without);
		String typedProxy = proxy.getText().strip();
		if (typedProxy.isEmpty()) {
			parts.add(Part.PROXY);
		}
		Map<String, String> typed = new HashMap<>();
		particulars.forEach((asked, field) -> typed.put(asked.key(), field.getText()));
		Optional<Path> shown = Optional.ofNullable(certificate).flatMap(PathField::value).filter(file -> !parts.contains(Part.CERTIFICATE));
		return new LineOrder(connector, school.brin().code(), school.vestiging(), address.getText().strip(), shown,
				passphrase == null ? new char[0] : passphrase.getTextChars(), trust.value().filter(file -> !parts.contains(Part.TRUST)),
				Optional.of(typedProxy).filter(text -> !text.isEmpty()), typed, parts);
	}

	/** By what is remembered what was typed. */
	String[] kept() {
		return kept.toArray(String[]::new);
	}
}
