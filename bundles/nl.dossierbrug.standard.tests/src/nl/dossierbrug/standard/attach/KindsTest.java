package nl.dossierbrug.standard.attach;

import static nl.dossierbrug.standard.attach.SomeFiles.hex;
import static nl.dossierbrug.standard.attach.SomeFiles.ole;
import static nl.dossierbrug.standard.attach.SomeFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

class KindsTest {

	private static final String HEADER = "kind,names,may,content,macros,largest,nl,en\n";

	private final Desk desk = new Desk();

	static Stream<Arguments> allowed() {
		return Stream.of(arguments("pdf", SomeFiles.pdf()), arguments("pdf", utf8("\u0001\r\n%PDF-1.3\n")),
				arguments("png", SomeFiles.png()), arguments("jpg", SomeFiles.jpg()),
				arguments("doc", ole("1Table", "WordDocument", "ObjectPool", ">Workbook")), arguments("xls", ole("Workbook")),
				arguments("xls", ole("BOOK")), arguments("ppt", ole("PowerPoint Document", "Current User")),
				arguments("docx", SomeFiles.docx("word/embeddings/oleObject1.bin")),
				arguments("xlsx", SomeFiles.office(SomeFiles.EXCEL, "xl/workbook.xml")),
				arguments("pptx", SomeFiles.office(SomeFiles.POWERPOINT, "ppt/presentation.xml")),
				arguments("odt", SomeFiles.openDocument("text")), arguments("ods", SomeFiles.openDocument("spreadsheet")),
				arguments("odp", SomeFiles.openDocument("presentation")), arguments("odf", SomeFiles.openDocument("formula")),
				arguments("odf", SomeFiles.openDocument("text")), arguments("txt", utf8("Eén regel\r\n\ttwee")),
				arguments("txt", utf8("\uFEFFmet merkteken")), arguments("txt", "\uFEFFé".getBytes(StandardCharsets.UTF_16LE)),
				arguments("txt", "\uFEFFé".getBytes(StandardCharsets.UTF_16BE)),
				arguments("txt", "€ 5 voor één café".getBytes(Charset.forName("windows-1252"))),
				arguments("txt", utf8("Uit DOS\r\n\u001A")), arguments("txt", utf8("MZO-verslag: MZ is hier gewoon tekst")));
	}

	@ParameterizedTest
	@MethodSource
	void allowed(String extension, byte[] file) {
		assertEquals(List.of(), desk.findings(Desk.packed("bijlage." + extension, file)));
	}

	static Stream<Arguments> programs() {
		return Stream.of(arguments("MZ", SomeFiles.exe()), arguments("ELF", hex("7F454C4602010100")),
				arguments("Mach-O", hex("CFFAEDFE07000001")), arguments("class", hex("CAFEBABE00000041")),
				arguments("shell", utf8("#!/bin/sh\nrm -rf ~\n")), arguments("html", utf8("<!DOCTYPE html><p>hoi")),
				arguments("html", utf8("\uFEFF \n<HTML><body>")), arguments("html", "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)),
				arguments("script in text", utf8("Beste ouders,\n<script src=x></script>")),
				arguments("js", utf8("(function(){ new ActiveXObject('x') })()")), arguments("vbs", utf8("Set x = CreateObject(\"y\")")),
				arguments("bat", utf8("@echo off\r\ndel *.*")), arguments("url", utf8("[InternetShortcut]\r\nURL=file://x")),
				arguments("lnk", hex("4C0000000114020000000000C000000000000046")));
	}

	@ParameterizedTest
	@MethodSource
	void programs(String what, byte[] file) {
		assertEquals(List.of("AT-02 ERROR"), desk.findings(Desk.packed("bijlage.pdf", file)), what);
		assertEquals(List.of("attachment.program"), desk.refusals(Desk.packed("bijlage.txt", file)), what);
	}

	static Stream<Arguments> others() {
		return Stream.of(arguments("attachment.kind", SomeFiles.office(SomeFiles.WORD_MACROS, "word/document.xml", "word/vbaProject.bin")),
				arguments("attachment.kind", SomeFiles.zip("verslag.txt", utf8("in een archief in een archief"))),
				arguments("attachment.kind", SomeFiles.zip("word/document.xml", utf8("<w/>"))),
				arguments("attachment.kind", SomeFiles.office(SomeFiles.WORD, "elders.xml").length > 0
						? SomeFiles.zip("[Content_Types].xml", utf8("<Types><Override PartName=\"/word/document.xml\" ContentType=\""
								+ SomeFiles.WORD + "\"/></Types>")) : null),
				arguments("attachment.kind", utf8("{\\rtf1 brief}")), arguments("attachment.kind", utf8("GIF89a...")),
				arguments("attachment.kind", utf8("<?xml version=\"1.0\"?><a/>")), arguments("attachment.kind", ole("Iets anders")),
				arguments("attachment.kind", ole("__properties_version1.0")), arguments("attachment.kind", utf8("Rar!\u001A\u0007\u0000")),
				arguments("attachment.locked", ole("EncryptionInfo", "EncryptedPackage")),
				arguments("attachment.locked", SomeFiles.openDocument("text", "encrypted-package")),
				arguments("attachment.unknown", new byte[] { 0, 1, 2, 3 }), arguments("attachment.unknown", utf8("tekst met \u0000")),
				arguments("attachment.unknown", hex("FEFFD800")), arguments("attachment.unknown", hex("81C3")));
	}

	@ParameterizedTest
	@MethodSource
	void others(String refusal, byte[] file) {
		assertEquals(List.of(refusal), desk.refusals(Desk.packed("bijlage.docx", file)));
		assertEquals(1, desk.found(Desk.packed("bijlage.docx", file)).stream().filter(f -> f.isError()).count());
	}

	static Stream<Arguments> macros() {
		return Stream.of(arguments("docx", SomeFiles.docx("word/vbaProject.bin")),
				arguments("doc", ole("WordDocument", "Macros", ">VBA")), arguments("xls", ole("Workbook", "_VBA_PROJECT_CUR", ">VBA")),
				arguments("ppt", concat(ole("PowerPoint Document"), hex("020000040C000000 07000000 01000000 02000000"))),
				arguments("odt", SomeFiles.openDocument("text", "Basic/Standard/Module1.xml")));
	}

	@ParameterizedTest
	@MethodSource
	void macros(String extension, byte[] file) {
		assertEquals(List.of("AT-02 WARNING"), desk.findings(Desk.packed("bijlage." + extension, file)));
		assertEquals(extension, desk.opened(Desk.packed("bijlage." + extension, file)).type());
	}

	@Test
	void aDocumentThatFollowsItselfInACircleIsReadOnce() {
		byte[] circle = ole("WordDocument", "1Table", "Data", "CompObj", "Meer");
		circle[512 + 4 * 2] = 1;
		assertEquals(List.of(), desk.findings(Desk.packed("brief.doc", circle)));
	}

	@Test
	void everyKindOfTheAgreementIsInTheTableAndCanBeKnownAndSent() {
		Kinds kinds = new Kinds(Desk.VERSION.table("attachments.csv"));
		Set<String> agreed = Set.of("pdf", "jpg", "png", "doc", "docx", "odf", "xls", "xlsx", "txt", "ppt", "pptx");
		assertEquals(Set.of(), agreed.stream().filter(e -> !kinds.allowed().contains(e)).collect(Collectors.toSet()));
		for (DataRow row : Desk.VERSION.table("attachments.csv").rows()) {
			boolean may = row.get("may").equals("yes");
			assertEquals(may, !row.get("largest").isEmpty(), row.get("kind"));
			assertEquals(row.get("names"), row.get("names").toLowerCase(Locale.ROOT));
			if (may) {
				assertEquals(false, row.get("content").isEmpty(), row.get("kind"));
			}
		}
	}

	@Test
	void noEndingMeansBothAnAllowedKindAndAnother() {
		Set<String> yes = new TreeSet<>();
		Set<String> no = new TreeSet<>();
		Desk.VERSION.table("attachments.csv").rows()
				.forEach(row -> (row.get("may").equals("yes") ? yes : no).addAll(List.of(row.get("names").split(" "))));
		yes.retainAll(no);
		assertEquals(Set.of(), yes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x,x,maybe,text,,1,x,x", "x,x,yes,smells nice,,1,x,x", "x,x,yes,bytes 0 F,,1,x,x", "x,x,yes,bytes x FF,,1,x,x",
			"x,x,yes,bytes 0,,1,x,x", "x,x,yes,text,,veel,x,x" })
	void aRowThatMakesNoSenseIsAFaultOfTheTable(String row) throws IOException {
		DataTable table = DataTable.of("attachments.csv", new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8)));
		assertThrows(IllegalStateException.class, () -> new Kinds(table));
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}
}
