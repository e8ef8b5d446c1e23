// What the package with all lists answers to each of pairs.csv.
package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"

	"answers/pushstatus"
)

func main() {
	if status := pushstatus.AppleSendUnregistered.Status(); status.Name != "Unregistered" || status.Token != pushstatus.TokenDead {
		panic("the constant is another")
	}
	file, err := os.Open("pairs.csv")
	check(err)
	pairs, err := csv.NewReader(file).ReadAll()
	check(err)
	answers := [][]string{{
		"channel", "list", "wire", "list_id", "name", "action", "token", "http_status", "confidence", "same_as", "description",
		"note", "sources", "retryable", "advice",
	}}
	for _, pair := range pairs[1:] {
		if pair[1] == "mpaas" {
			answers = append(answers, resolved(pair))
		} else {
			answers = append(answers, lookedUp(pair))
		}
	}
	out, err := os.Create("answers.csv")
	check(err)
	check(csv.NewWriter(out).WriteAll(answers))
}

func resolved(pair []string) []string {
	code, err := strconv.ParseInt(pair[2], 10, 64)
	check(err)
	s := pushstatus.Resolve(pushstatus.Channel(pair[0]), code)
	list := ""
	if s.Listed {
		list = "mpaas"
	}
	return append([]string{pair[0], pair[1], strconv.FormatInt(s.Code, 10), list, s.Name, string(s.Action), string(s.Token), "", "", ""},
		s.Description, s.Note, strings.Join(s.Sources, " "), strconv.FormatBool(s.Action.Retryable()), s.Action.Advice())
}

func lookedUp(pair []string) []string {
	s := pushstatus.Lookup(pushstatus.Channel(pair[0]), pushstatus.ListKind(pair[1]), pair[2])
	if s.Listed != (s.ListID != "") {
		panic(pair)
	}
	http := strings.Trim(fmt.Sprint(s.HTTPStatuses), "[]")
	return append([]string{string(s.Channel), string(s.List), s.Wire, s.ListID, s.Name, string(s.Action), string(s.Token), http},
		string(s.Confidence), s.SameAs, s.Description, s.Note, strings.Join(s.Sources, " "),
		strconv.FormatBool(s.Action.Retryable()), s.Action.Advice())
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
