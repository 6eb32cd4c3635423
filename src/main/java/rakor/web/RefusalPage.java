package rakor.web;

import java.util.List;

/** @param reference what to tell those who run Rakor; null for a refusal */
record RefusalPage(int status, String title, String detail, List<String> errors, String reference) {}
