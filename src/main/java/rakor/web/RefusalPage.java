package rakor.web;

import java.util.List;

record RefusalPage(int status, String title, String detail, List<String> errors) {}
